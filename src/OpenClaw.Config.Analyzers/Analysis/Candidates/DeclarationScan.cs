using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Reading;
using OpenClaw.Config.Core.Declarations;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Analyzers.Analysis.Candidates;

/// <summary>Finds all declarations of a compilation.</summary>
internal static class DeclarationScan
{
    public static IReadOnlyDictionary<NodeId, Declaration> Run(Compilation compilation, AttributeNames names, CancellationToken cancellation)
    {
        var collector = new DeclarationCollector(compilation.Assembly, cancellation);
        foreach (var tree in compilation.SyntaxTrees)
        {
            SemanticModel? model = null;
            foreach (var type in TreeCandidates.Of(tree, cancellation).Types)
            {
                if (!type.IsCandidate(names, cancellation))
                {
                    continue;
                }

#pragma warning disable RS1030 // The index looks at declarations of other files; an action's own model covers one file only.
                model ??= compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
                if (model.GetDeclaredSymbol(type.Syntax.GetSyntax(cancellation), cancellation) is INamedTypeSymbol symbol)
                {
                    collector.Add(symbol);
                }
            }
        }

        return collector.Found;
    }
}
