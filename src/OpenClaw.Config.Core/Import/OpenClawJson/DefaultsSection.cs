using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Releases;

namespace OpenClaw.Config.Core.Import.OpenClawJson;

/// <summary>Imports <c>agents.defaults</c>.</summary>
internal static class DefaultsSection
{
    public static void Read(ImportDraft draft, JsonObject document)
    {
        if ((document["agents"] as JsonObject)?["defaults"] is not JsonObject defaults)
        {
            return;
        }

        Entries(draft, defaults);
        draft.Root = draft.Root with
        {
            Default = Chain(draft, defaults, "model", "DefaultChain"),
            Image = Chain(draft, defaults, "imageModel", "ImageChain"),
            Pdf = Chain(draft, defaults, "pdfModel", "PdfChain"),
            Utility = defaults["utilityModel"] is JsonString { Value.Length: > 0 } ? Chain(draft, defaults, "utilityModel", "UtilityModel") : null,
            LocalModelLean = Member<JsonBoolean>(draft, defaults, "experimental", "localModelLean")?.Value,
            SandboxMode = Member<JsonString>(draft, defaults, "sandbox", "mode")?.Value,
            CompactionMode = Member<JsonString>(draft, defaults, "compaction", "mode")?.Value,
        };
        if (defaults["params"] is JsonObject { Members.IsEmpty: false } parameters && parameters.Members.All(m => m.Name.Length > 0))
        {
            draft.Root = draft.Root with { Parameters = SharedSections.Parameters(new JsonTake(new JsonObject([new("params", parameters)]))) };
            draft.Taken.Add(JsonPath.Of("agents", "defaults", "params"));
        }

        Policy(draft, defaults);
    }

    // Entries first: their aliases are what references may use.
    private static void Entries(ImportDraft draft, JsonObject defaults)
    {
        if (defaults["models"] is not JsonObject entries)
        {
            return;
        }

        draft.Taken.Add(JsonPath.Of("agents", "defaults", "models"));
        foreach (var entry in entries.Members)
        {
            if (References.Exact(draft, entry.Name) is not { } model)
            {
                continue;
            }

            if (model.Node.Origin == ModelOrigin.Mentioned)
            {
                model.Node = model.Node with { Origin = ModelOrigin.Entry };
            }

            var take = new JsonTake(entry.Value as JsonObject ?? JsonObject.Empty);
            var alias = take.Text("alias");
            model.Node = model.Node with
            {
                Alias = string.IsNullOrWhiteSpace(alias) ? model.Node.Alias : alias,
                Streaming = take.Flag("streaming") ?? model.Node.Streaming,
                Parameters = SharedSections.Parameters(take) is { IsEmpty: false } parameters ? parameters : model.Node.Parameters,
            };
        }

        DefaultAliases(draft, entries);
    }

    // "opus" works without being written as soon as its model has an entry; an alias of the author's own goes first.
    private static void DefaultAliases(ImportDraft draft, JsonObject entries)
    {
        foreach (var alias in ReleaseProfile.Find(draft.Options.Release)?.DefaultAliases ?? [])
        {
            if (entries[alias.Value] is JsonObject entry && entry["alias"] is null && References.Exact(draft, alias.Value) is { Node.Alias: null } model
                && !draft.Models.Any(m => string.Equals(m.Node.Alias?.Trim(), alias.Key, StringComparison.OrdinalIgnoreCase)))
            {
                model.DefaultAlias = alias.Key;
            }
        }
    }

    private static NodeReference? Chain(ImportDraft draft, JsonObject defaults, string key, string name)
    {
        var reference = ChainSection.Read(draft, defaults[key], name, "agents.defaults." + key);
        if (reference is not null)
        {
            draft.Taken.Add(JsonPath.Of("agents", "defaults", key));
        }

        return reference;
    }

    private static T? Member<T>(ImportDraft draft, JsonObject defaults, string holder, string name)
        where T : JsonValue
    {
        var value = (defaults[holder] as JsonObject)?[name] as T;
        if (value is null or JsonString { Value.Length: 0 })
        {
            return null;
        }

        draft.Taken.Add(JsonPath.Of("agents", "defaults", holder, name));
        return value;
    }

    // 2026.9: every entry must be a declaration, or the list stays as it is.
    private static void Policy(ImportDraft draft, JsonObject defaults)
    {
        if ((defaults["modelPolicy"] as JsonObject)?["allow"] is not JsonArray { Items: { IsEmpty: false } items } || items.Any(i => i is not JsonString))
        {
            return;
        }

        var references = items.Select(i => Allowed(draft, ((JsonString)i).Value)).ToArray();
        if (!references.Contains(null))
        {
            draft.Root = draft.Root with { Allow = references.OfType<NodeReference>().ToEquatableArray(), HasAllow = true };
            draft.Taken.Add(JsonPath.Of("agents", "defaults", "modelPolicy", "allow"));
        }
    }

    private static NodeReference? Allowed(ImportDraft draft, string written)
    {
        if (written.EndsWith("/*", StringComparison.Ordinal))
        {
            return draft.FindProvider(written.Substring(0, written.Length - 2)) is { } provider
                ? new NodeReference { Written = provider.Node.Name, Target = provider.Node.Id, Kind = NodeKind.Provider }
                : null;
        }

        return draft.Models.FirstOrDefault(m => m.Node.Reference == written)?.Reference;
    }
}
