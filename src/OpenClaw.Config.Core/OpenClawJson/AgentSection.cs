using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.OpenClawJson;

/// <summary>Reads <c>agents.list[]</c> and <c>agents.entries.&lt;id&gt;</c>.</summary>
internal static class AgentSection
{
    /// <summary>The agents in the order of the file.</summary>
    public static IEnumerable<JsonCursor> Agents(JsonCursor root) => root["agents"]["entries"].Members().Select(m => m.Value)
        .Concat(root["agents"]["list"].Items())
        .Where(a => a.IsObject);

    public static void Read(JsonCursor agent, JsonCursor root, GraphDraft draft)
    {
        var id = new NodeId(agent.Path.ToString());
        var name = agent["id"].Exists ? agent["id"].Text ?? string.Empty : agent.Path.Last!;
        if (agent["id"].Exists)
        {
            draft.Place(id, Slot.Name, agent["id"]);
            draft.Place(id, new(AttributeKind.Agent, "Id"), agent["id"]);
        }
        else
        {
            draft.PlaceKey(id, Slot.Name, agent);
            draft.PlaceKey(id, new(AttributeKind.Agent, "Id"), agent);
        }

        draft.Place(id, new(AttributeKind.Agent, "Model"), agent["model"]);
        draft.Place(id, new(AttributeKind.Agent, "Image"), agent["imageModel"]);
        draft.Place(id, new(AttributeKind.Agent, "LocalModelLean"), agent["experimental"]["localModelLean"]);
        var allow = agent["modelPolicy"]["allow"];
        draft.Agents.Add(new()
        {
            Id = id,
            Name = name,
            Root = RootSection.Id,
            AgentId = name,
            Model = ChainSection.Read(agent["model"], draft, root["agents"]["defaults"]["model"]),
            Image = ChainSection.Read(agent["imageModel"], draft),
            LocalModelLean = agent["experimental"]["localModelLean"].Flag,
            DeniedTools = SharedSettings.Denied(id, agent["tools"]["deny"], draft),
            SandboxMode = SharedSettings.Mode(id, AttributeKind.Sandbox, agent["sandbox"]["mode"], draft),
            CompactionMode = SharedSettings.Compaction(id, agent["compaction"], draft),
            Allow = PolicySection.Allowed(id, AttributeKind.Agent, allow, draft),
            HasAllow = allow.IsArray,
            Parameters = SharedSettings.Parameters(id, agent["params"], draft),
        });
        PolicySection.Others(agent, draft);
    }
}
