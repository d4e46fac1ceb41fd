using OpenClaw.Config.Core.Catalogue;
using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Export;

/// <summary>
/// Writes one entry of <c>models.providers</c>. A provider that every release in question bundles, with nothing but its id, gets none;
/// one that is known but not bundled everywhere gets a whole one, or its hops would be of an unknown provider.
/// </summary>
internal static class ProviderBlock
{
    /// <summary>OpenClaw's own default where a base URL is given and no <c>api</c> (docs/gateway/local-models.md).</summary>
    private const string DefaultApi = "openai-completions";

    /// <summary>The block; null where none is due.</summary>
    public static JsonObject? Write(WriterContext context, ProviderNode provider)
    {
        var known = ProviderKnowledge.Resolve(context.Catalogue, provider.CanonicalId, provider.Region, context.Target);
        var rows = context.Scope.Models
            .Where(m => m.Provider == provider.Id)
            .Where(m => !known.IsBundled || ModelRow.IsDue(m, provider, known))
            .OrderBy(m => m.Order)
            .ThenBy(m => m.ModelId, StringComparer.Ordinal)
            .Select(m => (JsonValue)ModelRow.Write(context, provider, known, m))
            .ToEquatableArray();
        if (known.IsBundled && rows.IsEmpty && !Says(context, provider, known))
        {
            return null;
        }

        var writesEndpoint = provider.BaseUrl is not null || known.IsRegional || !known.AllowsPartialBlock || !known.IsBundled;
        var baseUrl = writesEndpoint ? BaseUrls.Safe(provider.BaseUrl ?? known.BaseUrl) : null;
        // A bundled provider at the author's own endpoint has an api of its own (the plugin's); it goes with a base URL of ours alone.
        var api = provider.Api ?? ((baseUrl is not null && provider.BaseUrl is null) || !known.IsBundled ? known.Api ?? DefaultApi : null);
        var block = new JsonMembers()
            .Add("baseUrl", baseUrl)
            .Add("apiKey", KeyValue.Write(provider, known))
            .Add("auth", provider.Auth)
            .Add("api", api is not null && context.Keys.AllowsApi(api) ? api : null)
            .Add("authHeader", provider.AuthHeader)
            .Add("injectNumCtxForOpenAICompat", provider.InjectNumCtx)
            .AddFilled("headers", HeaderValues.Write(provider.Headers));
        if (context.Keys.AllowsNew)
        {
            block
                .Add("timeoutSeconds", provider.TimeoutSeconds)
                .Add("maxTokens", provider.MaxTokens)
                .AddFilled("params", RequestParameters.Write(provider.Parameters))
                .Add("localService", LocalServiceValue.Write(provider.LocalService));
        }

        // 2026.4 demands the array of everybody; an empty one keeps the built-in rows.
        if (!rows.IsEmpty || !known.IsBundled || !known.AllowsPartialBlock)
        {
            block.Add("models", new JsonArray(rows));
        }

        return RawJsonOverlay.Apply(block.ToObject(), provider.RawJson);
    }

    // Whether the declaration says anything that a block has to carry.
    private static bool Says(WriterContext context, ProviderNode provider, ResolvedProvider known) =>
        provider.BaseUrl is not null || known.IsRegional || provider.Api is not null || KeyValue.Write(provider, known) is not null
        || provider.Auth is not null || provider.AuthHeader is not null || provider.InjectNumCtx is not null
        || !provider.Headers.IsEmpty || !provider.RawJson.IsEmpty
        || (context.Keys.AllowsNew
            && (provider.TimeoutSeconds is not null || provider.MaxTokens is not null || !provider.Parameters.IsEmpty || provider.LocalService is not null));
}
