using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Export;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Import.CSharp;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Import.OpenClawJson;

/// <summary>
/// The proof that an import loses nothing: writes the declarations again, compares with what was imported, and carries each
/// difference raw at the declaration it belongs to.
/// </summary>
internal static class ImportRepair
{
    public static ImportedConfiguration Apply(ImportedConfiguration imported, ImportOptions options)
    {
        var differences = Differences(imported, options);
        if (differences.Any(d => Places.Of(d) == Place.PickerModels) && PickerSection.Read(imported) is { } listed)
        {
            imported = listed;
            differences = Differences(imported, options);
        }

        return differences.Aggregate(imported, Carry);
    }

    private static IReadOnlyList<JsonPath> Differences(ImportedConfiguration imported, ImportOptions options) =>
        ConfigurationDifference.Find(imported.Whole, Comparable(imported.Whole, Write(imported, options)), keepsAgentModels: options.Release == "2026.4");

    /// <summary>What the declarations mean, laid over the rest.</summary>
    internal static JsonObject Write(ImportedConfiguration imported, ImportOptions options)
    {
        var file = OpenClawJsonWriter.Write(new GraphIndex(imported.Graph), imported.Graph.Roots[0], options.Target, options.Catalogue);
        return (JsonObject)JsonMerge.Lay(imported.Rest, file);
    }

    // 2026.9 takes agents.list and moves it to agents.entries; what we write for it has the entries.
    private static JsonObject Comparable(JsonObject original, JsonObject written)
    {
        if ((original["agents"] as JsonObject)?["list"] is null || written["agents"] is not JsonObject agents || agents["entries"] is not JsonObject entries)
        {
            return written;
        }

        var list = new JsonArray(entries.Members
            .Select(m => (JsonValue)new JsonObject([new JsonMember("id", m.Name), .. ((JsonObject)m.Value).Members]))
            .ToEquatableArray());
        return (JsonObject)JsonMerge.Lay(written, new JsonObject([new("agents", new JsonObject([new("list", list)]))]));
    }

    private static ImportedConfiguration Carry(ImportedConfiguration imported, JsonPath path)
    {
        if (path.Find(imported.Whole) is not { } value)
        {
            return imported;
        }

        var segments = path.Segments;
        if (segments.Count > 3 && segments[0] == "models" && segments[1] == "providers"
            && imported.Graph.Providers.FirstOrDefault(p => p.ProviderId == segments[2]) is { } provider)
        {
            return segments.Count > 5 && segments[3] == "models" && Row(imported, provider, segments) is { } model
                ? imported with { Graph = Replace(imported.Graph, model, model with { RawJson = Add(model.RawJson, Below(segments, 5), value) }) }
                : imported with { Graph = Replace(imported.Graph, provider, provider with { RawJson = Add(provider.RawJson, Below(segments, 3), value) }) };
        }

        if (segments.Count > 3 && segments[0] == "agents" && segments[1] is "list" or "entries" && Agent(imported, segments) is { } agent)
        {
            return imported with { Graph = Replace(imported.Graph, agent, agent with { RawJson = Add(agent.RawJson, Below(segments, 3), value) }) };
        }

        var root = imported.Graph.Roots[0];
        return imported with
        {
            Graph = imported.Graph with { Roots = [root with { RawJson = Add(root.RawJson, Below(segments, 0), value) }] },
        };
    }

    // Rows were read in order, and two of them may have one id.
    private static ModelNode? Row(ImportedConfiguration imported, ProviderNode provider, EquatableArray<string> segments) =>
        int.TryParse(segments[4], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var row)
            && JsonPath.Of([.. segments.Take(5), "id"]).Find(imported.Whole) is JsonString id
            && imported.Graph.Models.FirstOrDefault(m => m.Provider == provider.Id && m.Order == row) is { } model && model.ModelId == id.Value
            ? model
            : null;

    private static AgentNode? Agent(ImportedConfiguration imported, EquatableArray<string> segments)
    {
        var id = segments[1] == "entries" ? segments[2] : (JsonPath.Of([.. segments.Take(3), "id"]).Find(imported.Whole) as JsonString)?.Value;
        return imported.Graph.Agents.FirstOrDefault(a => a.AgentId == id);
    }

    private static string[] Below(EquatableArray<string> segments, int count) => [.. segments.Skip(count)];

    private static EquatableArray<RawJsonSetting> Add(EquatableArray<RawJsonSetting> settings, string[] path, JsonValue value)
    {
        var text = PathText.Of(path);
        return settings.Where(s => s.Path != text).Append(new RawJsonSetting(text, Json5Literal.Write(value))).ToEquatableArray();
    }

    private static ConfigGraph Replace(ConfigGraph graph, ModelNode old, ModelNode now) =>
        graph with { Models = graph.Models.Select(m => ReferenceEquals(m, old) ? now : m).ToEquatableArray() };

    private static ConfigGraph Replace(ConfigGraph graph, ProviderNode old, ProviderNode now) =>
        graph with { Providers = graph.Providers.Select(p => ReferenceEquals(p, old) ? now : p).ToEquatableArray() };

    private static ConfigGraph Replace(ConfigGraph graph, AgentNode old, AgentNode now) =>
        graph with { Agents = graph.Agents.Select(a => ReferenceEquals(a, old) ? now : a).ToEquatableArray() };
}
