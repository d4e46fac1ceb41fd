using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Declarations;

/// <summary>Builds the graph of C# declarations. Broken declarations become nodes too: the rules tell what is wrong with them.</summary>
public static class GraphBuilder
{
    /// <summary>Builds the graph.</summary>
    /// <param name="declarations">The declarations, in any order, each type once.</param>
    /// <returns>The same graph for the same declarations, whatever their order.</returns>
    public static ConfigGraph Build(IEnumerable<Declaration> declarations)
    {
        var sorted = declarations
            .GroupBy(d => d.Id)
            .Select(g => g.First())
            .OrderBy(d => d.Id.Value, StringComparer.Ordinal)
            .ToArray();
        var scope = new DeclarationScope(sorted);
        return new ConfigGraph
        {
            Providers = sorted.Where(d => Has(d, AttributeKind.Provider)).Select(ProviderNodes.Build).ToEquatableArray(),
            Models = sorted.Where(d => Has(d, AttributeKind.Model)).Select(d => ModelNodes.Build(d, scope)).ToEquatableArray(),
            Chains = sorted.Where(d => Has(d, AttributeKind.FallbackChain)).Select(d => ChainNodes.Build(d, scope)).ToEquatableArray(),
            Agents = sorted.Where(d => Has(d, AttributeKind.Agent)).Select(d => AgentNodes.Build(d, scope)).ToEquatableArray(),
            Roots = sorted.Where(d => Has(d, AttributeKind.OpenClawConfig)).Select(d => RootNodes.Build(d, scope)).ToEquatableArray(),
        };
    }

    private static bool Has(Declaration declaration, AttributeKind kind) => declaration.Attribute(kind) is not null;
}
