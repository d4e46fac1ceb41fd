using System.Collections.Concurrent;
using OpenClaw.Config.Core.Catalogue;
using OpenClaw.Config.Core.Declarations;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.Analyzers.Analysis;

/// <summary>The graph of all declarations of a compilation and of what they reach in others, with what the rules found out about it. Knows no symbols.</summary>
internal sealed class DeclaredGraph
{
    private readonly IReadOnlyDictionary<NodeId, Declaration> _declarations;
    private readonly GraphIndex _index;
    private readonly ConcurrentDictionary<(string Settings, string? Target, ModelCatalogue Catalogue), RuleContext> _contexts = new();

    public DeclaredGraph(IReadOnlyDictionary<NodeId, Declaration> declarations)
    {
        _declarations = declarations;
        _index = new GraphIndex(GraphBuilder.Build(declarations.Values));
        var own = declarations.Values.Where(d => !d.IsForeign).OrderBy(d => d.Id.Value, StringComparer.Ordinal).ToArray();
        var roots = own.Where(d => d.Attribute(AttributeKind.OpenClawConfig) is not null).ToArray();
        Spokesmen = new HashSet<NodeId>((roots.Length > 0 ? roots : own.Take(1)).Select(d => d.Id));
    }

    /// <summary>The declarations at which something about the whole assembly is told.</summary>
    public ISet<NodeId> Spokesmen { get; }

    /// <summary>Whether the same declarations would make the same graph again.</summary>
    public bool Holds(IReadOnlyDictionary<NodeId, Declaration> declarations)
    {
        if (declarations.Count != _declarations.Count)
        {
            return false;
        }

        foreach (var pair in declarations)
        {
            if (!_declarations.TryGetValue(pair.Key, out var known) || !(ReferenceEquals(known, pair.Value) || known == pair.Value))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What the rules see with some settings.</summary>
    /// <param name="key">Equal for equal settings.</param>
    /// <param name="settings">The settings.</param>
    /// <param name="target">The release that MSBuild names.</param>
    /// <param name="catalogue">The known models.</param>
    public RuleContext Context(string key, RuleSettings settings, string? target, ModelCatalogue catalogue) =>
        _contexts.GetOrAdd((key, target, catalogue), _ => new RuleContext
        {
            Index = _index,
            Declarations = _declarations,
            FrontEnd = FrontEnd.CSharp,
            Settings = settings,
            DefaultTarget = target,
            Catalogue = catalogue,
        });
}
