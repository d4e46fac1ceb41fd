using OpenClaw.Config.Core.Catalogue;
using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Import.OpenClawJson;

/// <summary>Imports a row of <c>models.providers.&lt;id&gt;.models[]</c>.</summary>
internal static class ModelRows
{
    public static void Read(ProviderDraft provider, JsonObject row, ModelCatalogue catalogue)
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

        // OpenClaw fills in what its own catalogue knows; a row that we write says false and text where nothing is declared.
        if (catalogue.FindModel(provider.Node.CanonicalId, node.ModelId) is { } known)
        {
            node = node with
            {
                Reasoning = node.Reasoning ?? (row["reasoning"] is null ? known.Reasoning : null),
                Input = node.Input ?? (row["input"] is null && known.Inputs.HasFlag(ModelInputs.Image) ? InputKinds.Text | InputKinds.Image : null),
            };
        }

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
