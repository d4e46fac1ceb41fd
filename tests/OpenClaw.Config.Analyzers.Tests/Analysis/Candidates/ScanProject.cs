using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OpenClaw.Config.Analyzers.Analysis;
using OpenClaw.Config.Analyzers.Analysis.Candidates;
using OpenClaw.Config.Core.Catalogue;
using OpenClaw.Config.Core.Declarations;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Rules;
using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.Analyzers.Tests.Analysis.Candidates;

/// <summary>A compilation that is edited file by file, as an editor does: trees that aren't edited stay the same objects.</summary>
internal sealed class ScanProject
{
    private readonly List<SyntaxTree> _trees;

    public ScanProject(params string[] sources) => _trees = [.. sources.Select((text, i) => Parse(text, i))];

    /// <summary>The texts of the files.</summary>
    public IReadOnlyList<string> Sources => [.. _trees.Select(tree => tree.ToString())];

    /// <summary>Replaces the text of a file.</summary>
    public void Edit(int file, string text) => _trees[file] = Parse(text, file);

    /// <summary>Reads the declarations, with what earlier reads left behind, and tells how many candidates were bound.</summary>
    public (IReadOnlyDictionary<NodeId, Declaration> Declarations, int Bound, DeclaredGraph Graph) Scan()
    {
        var compilation = CSharpCompilation.Create(
            "Scan", _trees, TestReferences.Framework.Add(TestReferences.Library), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var scan = new DeclarationScan(compilation, new AttributeNames(compilation), CancellationToken.None);
        var graph = scan.Graph();
        return (graph.Context(string.Empty, RuleSettings.Default, null, ModelCatalogue.Default).Declarations, scan.BoundCount, graph);
    }

    /// <summary>The same files with nothing known of them.</summary>
    public ScanProject Fresh() => new([.. Sources]);

    private static SyntaxTree Parse(string text, int file) => CSharpSyntaxTree.ParseText(text, path: $"/scan/{file}.cs");
}
