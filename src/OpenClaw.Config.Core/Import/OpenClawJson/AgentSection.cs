using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Import.OpenClawJson;

/// <summary>Imports <c>agents.list</c> and <c>agents.entries</c>.</summary>
internal static class AgentSection
{
    private const string Main = "main";

    public static void Read(ImportDraft draft, JsonObject document)
    {
        if (document["agents"] is not JsonObject agents)
        {
            return;
        }

        var (key, roster) = Roster(agents);
        if (roster.Count == 0)
        {
            return;
        }

        // What we write names main first and as the default agent; another order of precedence stays in the base.
        // The mark of a default agent among several means more to 2026.9 than the ownership that we would write: it also binds
        // every channel, the sessions and talk to that agent (legacy.default-agent-roles.ts).
        var ownsMore = draft.Options.Release != "2026.4" && roster.Count > 1 && roster.Exists(a => a.Entry["default"] is JsonBoolean { Value: true });
        var isOurs = key is not null && !ownsMore && LeadsWithMain(key, roster);
        foreach (var (id, entry) in roster)
        {
            var path = $"agents.{key}.{id}.model";
            var chain = entry["model"] is { } model ? ChainSection.Read(draft, model, id + "-chain", path) : null;
            if (isOurs)
            {
                draft.Agents.Add(Agent(draft, id, entry, chain, hasMark: key == "entries" || draft.Options.Target is not "2026.4" && roster.Count > 1));
            }
        }

        if (isOurs)
        {
            draft.Taken.Add(JsonPath.Of("agents", key!));
        }
        else
        {
            draft.Notes.Add(ownsMore
                ? $"agents.{key}: its default agent also owns channels, sessions and talk in 2026.9, so the agents stay in the base as they are; their chains are declared."
                : $"agents.{key}: its default agent is not 'main', so the list stays in the base as it is; its chains are declared.");
        }
    }

    // hasMark: whether what we write marks the default agent, or says the same in another way.
    private static AgentNode Agent(ImportDraft draft, string id, JsonObject entry, NodeReference? chain, bool hasMark)
    {
        var take = new JsonTake(entry);
        take.Any("id");
        if (hasMark && id == Main && take.Peek("default") is JsonBoolean { Value: true })
        {
            take.Any("default");
        }

        if (chain is not null)
        {
            take.Any("model");
        }

        var raw = new List<RawJsonSetting>();
        var name = draft.AgentNames.Name(id, "Agent");
        var node = new AgentNode
        {
            Id = new NodeId(draft.Root.Name + "." + name),
            Name = name,
            Root = draft.Root.Id,
            AgentId = id,
            Order = draft.Agents.Count,
            Model = chain,
            Parameters = SharedSections.Parameters(take),
            SandboxMode = Inner(take, raw, "sandbox", t => t.Text("mode")),
            LocalModelLean = Inner(take, raw, "experimental", t => t.Flag("localModelLean")),
            DeniedTools = Inner(take, raw, "tools", t => t.Texts("deny")) ?? [],
        };
        raw.AddRange(take.Raw());
        return node with { RawJson = raw.ToEquatableArray() };
    }

    // A member of a nested object; its neighbours are carried raw.
    private static T? Inner<T>(JsonTake take, List<RawJsonSetting> raw, string holder, Func<JsonTake, T?> read)
    {
        if (take.Peek(holder) is not JsonObject { Members.IsEmpty: false } o)
        {
            return default;
        }

        var inner = new JsonTake(o);
        var value = read(inner);
        if (value is null)
        {
            return default;
        }

        take.Any(holder);
        raw.AddRange(inner.Raw(holder));
        return value;
    }

    private static (string? Key, List<(string Id, JsonObject Entry)> Roster) Roster(JsonObject agents)
    {
        if (agents["list"] is JsonArray { Items: var items } && agents["entries"] is null
            && items.All(i => i is JsonObject o && o["id"] is JsonString { Value.Length: > 0 })
            && items.Select(Id).Distinct().Count() == items.Count)
        {
            return ("list", items.Select(i => (Id(i), (JsonObject)i)).ToList());
        }

        if (agents["entries"] is JsonObject entries && agents["list"] is null && entries.Members.All(m => m.Name.Length > 0 && m.Value is JsonObject))
        {
            return ("entries", entries.Members.Select(m => (m.Name, (JsonObject)m.Value)).ToList());
        }

        return (null, []);
    }

    private static string Id(JsonValue item) => ((JsonString)((JsonObject)item)["id"]!).Value;

    private static bool LeadsWithMain(string key, List<(string Id, JsonObject Entry)> roster)
    {
        var marked = roster.Where(a => a.Entry["default"] is JsonBoolean { Value: true }).Select(a => a.Id).ToArray();
        return marked.Length == 1 ? marked[0] == Main && (key == "entries" || roster[0].Id == Main)
            // Unmarked, the first of a list is the default; entries have no order.
            : marked.Length == 0 && (key == "list" ? roster[0].Id == Main : roster.Exists(a => a.Id == Main));
    }
}
