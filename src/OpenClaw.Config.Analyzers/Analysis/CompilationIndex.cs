using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OpenClaw.Config.Analyzers.Analysis.Candidates;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.Analyzers.Analysis;

/// <summary>What the rules need to know of a whole compilation; made when a declaration is first checked, once a compilation.</summary>
internal sealed class CompilationIndex(Compilation compilation, AnalyzerOptions options, HostedRules rules)
{
    private readonly object _gate = new();
    private readonly AnalyzerSettings _settings = new(options.AnalyzerConfigOptionsProvider);
    private readonly AttributeNames _names = new(compilation);
    private DeclaredGraph? _graph;

    /// <summary>The rules that run.</summary>
    public HostedRules Rules => rules;

    /// <summary>Whether a type may be a declaration, told from syntax alone: nothing is bound for the others.</summary>
    /// <param name="type">The type.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <param name="tree">The file whose settings hold for it.</param>
    public bool IsCandidate(INamedTypeSymbol type, CancellationToken cancellation, out SyntaxTree tree)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (TreeSummary.Of(reference.SyntaxTree, cancellation).Contains(reference.Span, _names, cancellation))
            {
                tree = reference.SyntaxTree;
                return true;
            }
        }

        tree = null!;
        return false;
    }

    /// <summary>What the rules see from a file: the declarations of the whole compilation, the settings of the file.</summary>
    public RuleContext ContextFor(SyntaxTree tree, CancellationToken cancellation)
    {
        var (key, settings) = _settings.Of(tree);
        return Graph(cancellation).Context(key, settings, _settings.Target, ProjectCatalogue.Of(options.AdditionalFiles, cancellation));
    }

    /// <summary>
    /// Whether malformed settings are told at a declaration: at the roots, in an assembly without one at the first declaration.
    /// They have no place of their own that a compiler knows.
    /// </summary>
    public bool TellsSettings(NodeId subject, CancellationToken cancellation) => Graph(cancellation).Spokesmen.Contains(subject);

    /// <summary>The names of all our settings that hold for a file, known or not.</summary>
    public IEnumerable<string> SettingNames(SyntaxTree tree) => _settings.NamesOf(tree);

    /// <summary>Whether a type is the first declaration of a file.</summary>
    public bool IsFirstOfFile(INamedTypeSymbol type, SyntaxTree tree, CancellationToken cancellation) =>
        TreeSummary.Of(tree, cancellation).Types.FirstOrDefault(t => t.IsCandidate(_names, cancellation)) is { } first
        && type.DeclaringSyntaxReferences.Any(r => r.SyntaxTree == tree && r.Span == first.Span);

    /// <summary>What is wrong with the settings of a file, where a section of its own sets them: what the spokesmen's files have too is told there.</summary>
    public IEnumerable<Finding> SettingsOfFileAlone(SyntaxTree tree, CancellationToken cancellation)
    {
        var names = SettingNames(tree).ToArray();
        if (names.Length == 0)
        {
            return [];
        }

        var told = new HashSet<string>(SpokesmensTrees(cancellation).SelectMany(t => Findings(t, SettingNames(t))).Select(f => f.Message), StringComparer.Ordinal);
        return Findings(tree, names).Where(f => !told.Contains(f.Message));

        IEnumerable<Finding> Findings(SyntaxTree file, IEnumerable<string> settings) => RuleRunner.CheckSettings(ContextFor(file, cancellation), settings);
    }

    private IEnumerable<SyntaxTree> SpokesmensTrees(CancellationToken cancellation) => Graph(cancellation).Spokesmen
        .Select(id => compilation.Assembly.GetTypeByMetadataName(id.Value.Substring(id.Value.IndexOf('|') + 1)))
        .SelectMany(type => type is not null && IsCandidate(type, cancellation, out var file) ? new[] { file } : []);

    // No Lazy<T>: it would keep a cancellation as its result.
    private DeclaredGraph Graph(CancellationToken cancellation)
    {
        if (Volatile.Read(ref _graph) is { } known)
        {
            return known;
        }

        lock (_gate)
        {
            return _graph ??= new DeclarationScan(compilation, _names, cancellation).Graph();
        }
    }
}
