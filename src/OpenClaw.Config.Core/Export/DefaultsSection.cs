using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Export;

/// <summary>Writes <c>agents.defaults</c>.</summary>
internal static class DefaultsSection
{
    /// <param name="context">The file at hand.</param>
    /// <param name="carriesPolicy">Whether no agent is written that could carry the default chain's policy.</param>
    /// <param name="owner">The agent that 2026.9's own <c>doctor --fix</c> makes the owner of heartbeat and system work; null to write none.</param>
    public static JsonObject Write(WriterContext context, bool carriesPolicy, string? owner)
    {
        var root = context.Root;
        return new JsonMembers()
            .Add("model", ChainValue.Write(context, root.Default, always: false))
            .Add("imageModel", ChainValue.Write(context, root.Image, always: false))
            .Add("pdfModel", ChainValue.Write(context, root.Pdf, always: false))
            .Add("utilityModel", Utility(context))
            .AddFilled("models", ModelEntries.Write(context))
            .Add("modelPolicy", ModelPolicy.OfDefaults(context, carriesPolicy))
            .AddFilled("params", RequestParameters.Write(root.Parameters))
            .Add("experimental", root.LocalModelLean is { } lean ? JsonMembers.Single("localModelLean", lean) : null)
            .Add("sandbox", root.SandboxMode is { } sandbox ? JsonMembers.Single("mode", sandbox) : null)
            .Add("compaction", root.CompactionMode is { } compaction ? JsonMembers.Single("mode", compaction) : null)
            .Add("heartbeat", owner is null ? null : JsonMembers.Single("agentId", owner))
            .Add("systemAgent", owner is null ? null : JsonMembers.Single("agentId", owner))
            .ToObject();
    }

    // A single model: OpenClaw takes no chain here.
    private static string? Utility(WriterContext context) =>
        context.Keys.AllowsNew && context.References(context.Root.Utility) is { Count: > 0 } hops ? hops[0] : null;
}
