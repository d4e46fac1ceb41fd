using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Export;

/// <summary>Writes <c>modelPolicy</c> (2026.9): the models that a user may switch to.</summary>
internal static class ModelPolicy
{
    /// <summary>The policy of an agent: its own list, or where its data may not leave, the hops that were proven.</summary>
    /// <param name="context">The file at hand.</param>
    /// <param name="agent">The agent; null for the default one.</param>
    public static JsonObject? OfAgent(WriterContext context, AgentNode? agent)
    {
        if (agent is { HasAllow: true })
        {
            return Allow(context.Listed(agent.Allow));
        }

        var reference = agent?.Model ?? context.Root.Default;
        var chain = reference?.Target is { } target ? context.Index.Chain(target) : null;
        var isBound = (agent is not null && (agent.LocalOnly || !agent.Residency.IsEmpty))
            || (chain is not null && (chain.LocalOnly || !chain.Residency.IsEmpty))
            || context.Root.LocalOnly || !context.Root.Residency.IsEmpty;
        return isBound && context.References(reference) is { Count: > 0 } hops ? Allow(hops) : null;
    }

    /// <summary>The policy of the defaults.</summary>
    /// <param name="context">The file at hand.</param>
    /// <param name="carriesPolicy">Whether no agent is written that could carry the policy of the default chain itself.</param>
    public static JsonObject? OfDefaults(WriterContext context, bool carriesPolicy) =>
        !context.Keys.AllowsNew ? null
        : context.Root.HasAllow ? Allow(context.Listed(context.Root.Allow))
        : carriesPolicy ? OfAgent(context, null)
        : null;

    private static JsonObject Allow(IEnumerable<string> references) => JsonMembers.Single("allow", JsonArray.Of(references));
}
