using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Import.OpenClawJson;

/// <summary>Imports <c>models</c>.</summary>
internal static class ProviderSection
{
    public static void Read(ImportDraft draft, JsonObject document)
    {
        if (document["models"] is not JsonObject models)
        {
            return;
        }

        if (models["mode"] is JsonString { Value: "merge" or "replace" } mode)
        {
            draft.Root = draft.Root with { ReplaceModels = mode.Value == "replace" };
            draft.Taken.Add(JsonPath.Of("models", "mode"));
        }

        foreach (var member in (models["providers"] as JsonObject ?? JsonObject.Empty).Members)
        {
            // Two ids that OpenClaw folds into one, and what is no provider at all, stay as they are.
            if (member.Value is JsonObject block && member.Name.Trim().Length > 0 && draft.FindProvider(member.Name) is null)
            {
                ReadProvider(draft.Provider(member.Name), block, draft);
                draft.Taken.Add(JsonPath.Of("models", "providers", member.Name));
            }
        }
    }

    private static void ReadProvider(ProviderDraft provider, JsonObject block, ImportDraft draft)
    {
        var take = new JsonTake(block);
        var node = provider.Node with
        {
            BaseUrl = take.Text("baseUrl"),
            Api = take.Text("api"),
            Auth = take.Text("auth"),
            AuthHeader = take.Flag("authHeader"),
            TimeoutSeconds = take.Whole("timeoutSeconds"),
            MaxTokens = take.Whole("maxTokens"),
            InjectNumCtx = take.Flag("injectNumCtxForOpenAICompat"),
            LocalService = LocalService(take),
        };
        var known = draft.Options.Catalogue.FindProvider(node.ProviderId);
        node = node with { Key = Key(take, node.ProviderId, node.BaseUrl ?? known?.BaseUrl) };
        var raw = new List<RawJsonSetting>();
        provider.Node = node with
        {
            Headers = SharedSections.Headers(take, raw),
            Parameters = SharedSections.Parameters(take),
        };
        if (take.Peek("models") is JsonArray { Items: var rows } && rows.All(r => r is JsonObject o && o["id"] is JsonString { Value.Length: > 0 }))
        {
            take.Any("models");
            foreach (var row in rows.Cast<JsonObject>())
            {
                ModelRows.Read(provider, row);
            }
        }

        raw.AddRange(take.Raw());
        provider.Node = provider.Node with { RawJson = raw.ToEquatableArray() };
    }

    private static KeySetting Key(JsonTake take, string providerId, string? url)
    {
        switch (take.Peek("apiKey"))
        {
            case JsonString text when VariableOf(text.Value) is { } variable:
                take.Any("apiKey");
                return new KeySetting { Kind = KeyKind.Variable, Variable = variable };
            case JsonString text when KeyMarkers.Judge(text.Value, providerId, url) is KeyVerdict.Placeholder or KeyVerdict.Reference:
                take.Any("apiKey");
                return new KeySetting { Kind = KeyKind.Literal, Literal = new SecretText(text.Value) };
            case JsonObject { Members.Count: 3 } o
                when o["source"] is JsonString { Value: "env" } && o["provider"] is JsonString { Value: "default" }
                    && o["id"] is JsonString id && KeyMarkers.IsVariableName(id.Value):
                take.Any("apiKey");
                return new KeySetting { Kind = KeyKind.SecretRef, Variable = id.Value, RefSource = "env", RefProvider = "default", RefId = id.Value };
            default:
                return new KeySetting();
        }
    }

    /// <summary>The variable that a text stands for (<c>${NAME}</c>); null where it is anything else.</summary>
    internal static string? VariableOf(string text) =>
        text.Length > 3 && text.StartsWith("${", StringComparison.Ordinal) && text[text.Length - 1] == '}'
        && text.Substring(2, text.Length - 3) is var name && KeyMarkers.IsVariableName(name) ? name : null;

    private static LocalServiceSetting? LocalService(JsonTake take)
    {
        if (take.Peek("localService") is not JsonObject service || service["command"] is not JsonString { Value.Length: > 0 })
        {
            return null;
        }

        var inner = new JsonTake(service);
        var setting = new LocalServiceSetting
        {
            Command = inner.Text("command")!,
            Arguments = inner.Texts("args") ?? [],
            WorkingDirectory = inner.Text("cwd"),
            HealthUrl = inner.Text("healthUrl"),
            ReadyTimeoutSeconds = inner.Whole("readyTimeoutMs") / 1000,
            IdleStopSeconds = inner.Whole("idleStopMs") / 1000,
        };
        if (inner.Left.Count > 0)
        {
            // Its environment has no attribute: the whole service is carried raw rather than in two halves.
            return null;
        }

        take.Any("localService");
        return setting;
    }
}
