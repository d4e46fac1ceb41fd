using OpenClaw.Config.Core.Catalogue;
using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Export;

/// <summary>Writes a row of <c>models.providers.&lt;id&gt;.models[]</c>.</summary>
internal static class ModelRow
{
    /// <summary>
    /// Whether a model of a bundled provider needs a row: it says something that only a row can carry, or it stands behind an endpoint
    /// of the author's own, whose models OpenClaw can't know and does not ask for.
    /// </summary>
    public static bool IsDue(ModelNode model, ProviderNode provider, ResolvedProvider known) =>
        model.DisplayName is not null || model.Api is not null || model.BaseUrl is not null
        || model.ContextWindow is not null || model.ContextTokens is not null || model.MaxTokens is not null
        || model.Input is not null || model.Reasoning is not null
        || model.Cost is not null || !model.CostTiers.IsEmpty || !model.Compat.IsEmpty
        || !model.Headers.IsEmpty || !model.RawJson.IsEmpty
        || (provider.BaseUrl is not null && known.Known is { HasDiscovery: false });

    public static JsonObject Write(WriterContext context, ProviderNode provider, ResolvedProvider known, ModelNode model)
    {
        // OpenClaw fills in what a row of a hosted provider of its own leaves open; a written "false" would switch thinking off.
        var isBuiltIn = known.IsBundled && known.Known?.Hosting == ProviderHosting.Hosted && provider.BaseUrl is null;
        var row = new JsonMembers()
            .Add("id", model.ModelId)
            .Add("name", string.IsNullOrEmpty(model.DisplayName) ? model.ModelId : model.DisplayName)
            .Add("api", model.Api is { } api && context.Keys.AllowsApi(api) ? api : null)
            .Add("baseUrl", BaseUrls.Safe(model.BaseUrl))
            .Add("reasoning", model.Reasoning ?? (isBuiltIn ? null : false))
            .Add("input", model.Input is { } input ? Input(input, context.Keys) : isBuiltIn ? null : JsonArray.Of(["text"]))
            .Add("cost", CostValue.Write(model, LocalHops.CostNothing(context.Facts(model))))
            .Add("contextWindow", model.ContextWindow)
            .Add("contextTokens", model.ContextTokens)
            .Add("maxTokens", model.MaxTokens)
            .AddFilled("headers", HeaderValues.Write(model.Headers))
            .AddFilled("compat", new JsonObject(model.Compat
                .Where(c => context.Keys.AllowsCompat(c.Flag))
                .Select(c => new JsonMember(c.Flag, c.Value))
                .ToEquatableArray()));
        if (context.Keys.AllowsNew && !context.HasAgentsSection)
        {
            // Elsewhere they stand in agents.defaults.models, which every release reads.
            row.AddFilled("params", RequestParameters.Write(model.Parameters));
        }

        return RawJsonOverlay.Apply(row.ToObject(), model.RawJson);
    }

    // 2026.4 knows text and image.
    private static JsonArray Input(InputKinds input, ReleaseKeys keys)
    {
        var items = new List<string>();
        Add(InputKinds.Text, "text", isNew: false);
        Add(InputKinds.Image, "image", isNew: false);
        Add(InputKinds.Video, "video", isNew: true);
        Add(InputKinds.Audio, "audio", isNew: true);
        return JsonArray.Of(items);

        void Add(InputKinds kind, string name, bool isNew)
        {
            if ((input & kind) != 0 && (!isNew || keys.AllowsNew))
            {
                items.Add(name);
            }
        }
    }
}
