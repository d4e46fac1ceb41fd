namespace OpenClaw.Config.Runtime.Connections;

/// <summary>Decides where a model's requests go.</summary>
internal static class Endpoints
{
    /// <summary>The base URL of a model, after settings; null where nobody says one or it can't be read.</summary>
    /// <param name="model">The model.</param>
    /// <param name="setting">The provider's overridden base URL, if any.</param>
    public static Uri? Of(ModelDescriptor model, string? setting)
    {
        // A model with a base URL of its own keeps it: the setting is about its provider's.
        var own = model.BaseUrl is not null && model.BaseUrl != model.Provider.BaseUrl;
        var text = own ? model.BaseUrl : setting ?? model.BaseUrl ?? model.Provider.BaseUrl;
        return TryRead(text, out var url) ? Normalise(url, model.Api) : null;
    }

    /// <summary>Reads a base URL: absolute, http or https, without a user or password.</summary>
    public static bool TryRead(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Uri? url) =>
        Uri.TryCreate(text, UriKind.Absolute, out url) && url.Scheme is "http" or "https" && url.UserInfo.Length == 0;

    private static Uri Normalise(Uri url, string api)
    {
        var path = url.AbsolutePath.TrimEnd('/');
        path = api switch
        {
            // The Anthropic SDK adds /v1 itself; OpenClaw 2026.9 takes such bases too.
            ModelApi.AnthropicMessages when path.EndsWith("/v1", StringComparison.Ordinal) => path[..^3],
            // Ollama's own API has no /v1; its OpenAI-style endpoint has.
            ModelApi.Ollama when !path.EndsWith("/v1", StringComparison.Ordinal) => path + "/v1",
            _ => path,
        };
        // A builder's own text has the port in it (":443"), and whole URLs are compared with vendors' own.
        return new Uri(new UriBuilder(url) { Path = path }.Uri.AbsoluteUri);
    }
}
