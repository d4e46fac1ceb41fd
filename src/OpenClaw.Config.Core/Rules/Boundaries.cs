using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules;

/// <summary>Which boundaries hold for a chain: its own, and those of the roots and agents that use it.</summary>
internal static class Boundaries
{
    /// <summary>Whether nothing of this chain may leave: it says so, or everyone who uses it does.</summary>
    public static bool IsLocalOnly(ChainNode chain, RuleContext context)
    {
        if (chain.LocalOnly)
        {
            return true;
        }

        var users = Users(chain, context).ToArray();
        return users.Length > 0 ? users.All(u => u) : context.Index.Graph.Roots is { Count: > 0 } roots && roots.All(r => r.LocalOnly);
    }

    private static IEnumerable<bool> Users(ChainNode chain, RuleContext context)
    {
        foreach (var root in context.Index.Graph.Roots)
        {
            if (root.Default?.Target == chain.Id || root.Id == chain.Id)
            {
                yield return root.LocalOnly;
            }
        }

        foreach (var agent in context.Index.Graph.Agents)
        {
            if (agent.Model?.Target == chain.Id || agent.Id == chain.Id)
            {
                yield return agent.LocalOnly || (context.Index.Root(agent.Root)?.LocalOnly ?? false);
            }
        }
    }
}
