using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Export;

/// <summary>
/// Writes one agent. A release has no <c>imageModel</c> or <c>compaction</c> for a single agent, so those stay in force in our own clients only.
/// </summary>
internal static class AgentEntry
{
    /// <param name="context">The file at hand.</param>
    /// <param name="agent">The agent; null for a <c>main</c> that nobody declares.</param>
    /// <param name="entry">What already stands in the entry.</param>
    public static JsonObject Write(WriterContext context, AgentNode? agent, JsonMembers entry)
    {
        if (agent is not null)
        {
            entry.Add("model", ChainValue.Write(context, agent.Model, always: true));
        }

        if (context.Keys.AllowsNew)
        {
            entry.Add("modelPolicy", ModelPolicy.OfAgent(context, agent));
        }

        if (agent is null)
        {
            return entry.ToObject();
        }

        entry
            .AddFilled("params", RequestParameters.Write(agent.Parameters))
            .Add("experimental", context.Keys.AllowsNew && agent.LocalModelLean is { } lean ? JsonMembers.Single("localModelLean", lean) : null)
            .Add("sandbox", agent.SandboxMode is { } mode ? JsonMembers.Single("mode", mode) : null)
            .Add("tools", agent.DeniedTools.IsEmpty ? null : JsonMembers.Single("deny", JsonArray.Of(agent.DeniedTools)));
        return RawJsonOverlay.Apply(entry.ToObject(), agent.RawJson);
    }
}
