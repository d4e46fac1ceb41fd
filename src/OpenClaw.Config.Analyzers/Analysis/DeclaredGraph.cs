using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Analysis.Candidates;
using OpenClaw.Config.Core.Declarations;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Analyzers.Analysis;

/// <summary>The graph of all declarations of a compilation and of what they reach in others.</summary>
internal sealed class DeclaredGraph
{
    private DeclaredGraph(IReadOnlyDictionary<NodeId, Declaration> declarations)
    {
        Declarations = declarations;
        Index = new GraphIndex(GraphBuilder.Build(declarations.Values));
        var own = declarations.Values.Where(d => !d.IsForeign).OrderBy(d => d.Id.Value, StringComparer.Ordinal).ToArray();
        var roots = own.Where(d => d.Attribute(AttributeKind.OpenClawConfig) is not null).ToArray();
        Spokesmen = new HashSet<NodeId>((roots.Length > 0 ? roots : own.Take(1)).Select(d => d.Id));
    }

    /// <summary>The declarations, by node.</summary>
    public IReadOnlyDictionary<NodeId, Declaration> Declarations { get; }

    /// <summary>The graph with its look-ups.</summary>
    public GraphIndex Index { get; }

    /// <summary>The declarations at which something about the whole assembly is told.</summary>
    public ISet<NodeId> Spokesmen { get; }

    public static DeclaredGraph Of(Compilation compilation, AttributeNames names, CancellationToken cancellation) =>
        new(DeclarationScan.Run(compilation, names, cancellation));
}
