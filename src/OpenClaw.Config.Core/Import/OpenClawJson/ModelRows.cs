using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Import.OpenClawJson;

/// <summary>Imports a row of <c>models.providers.&lt;id&gt;.models[]</c>.</summary>
internal static class ModelRows
{
    public static void Read(ProviderDraft provider, JsonObject row)
    {
        var take = new JsonTake(row);
        var draft = provider.Add(take.Text("id")!, ModelOrigin.Declared);
        var raw = new List<RawJsonSetting>();
        var cost = CostSection.Read(take);
        var node = draft.Node with
        {
            DisplayName = take.Text("name"),
            Api = take.Text("api"),
            BaseUrl = take.Text("baseUrl"),
            Reasoning = take.Flag("reasoning"),
            Input = Input(take),
            Cost = cost.Cost,
            CostTiers = cost.Tiers,
            ContextWindow = take.Whole("contextWindow"),
            ContextTokens = take.Whole("contextTokens"),
            MaxTokens = take.Whole("maxTokens"),
            Headers = SharedSections.Headers(take, raw),
            Compat = CompatSection.Read(take, raw),
        };

        raw.AddRange(take.Raw());
        draft.Node = node with { RawJson = raw.ToEquatableArray() };
    }

    private static InputKinds? Input(JsonTake take)
    {
        if (take.Peek("input") is not JsonArray { Items: var items } || items.IsEmpty)
        {
            return null;
        }

        var kinds = InputKinds.None;
        foreach (var item in items)
        {
            switch ((item as JsonString)?.Value)
            {
                case "text":
                    kinds |= InputKinds.Text;
                    break;
                case "image":
                    kinds |= InputKinds.Image;
                    break;
                case "video":
                    kinds |= InputKinds.Video;
                    break;
                case "audio":
                    kinds |= InputKinds.Audio;
                    break;
                default:
                    return null;
            }
        }

        take.Any("input");
        return kinds;
    }
}
