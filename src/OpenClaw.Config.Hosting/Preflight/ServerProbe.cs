using System.Text.Json;
using System.Text.Json.Nodes;
using OpenClaw.Config.Runtime.Wire;

namespace OpenClaw.Config.Runtime.Preflight;

/// <summary>Asks a server about a model: its own API where it has one that tells more, else the OpenAI-style list.</summary>
/// <param name="http">The client with key and headers in place.</param>
/// <param name="endpoint">Where the API answers.</param>
/// <param name="anthropic">Whether it is the Anthropic API.</param>
internal sealed class ServerProbe(HttpClient http, Uri endpoint, bool anthropic)
{
    private readonly string _origin = endpoint.GetLeftPart(UriPartial.Authority);

    /// <summary>What the server says of the model; null where it does not have it.</summary>
    /// <exception cref="ModelFailureException">It can't be reached, or refuses.</exception>
    public async Task<ServerModel?> AskAsync(ModelDescriptor model, CancellationToken cancellationToken)
    {
        var id = model.Ref.Model;
        switch (model.Ref.Provider)
        {
            case "lmstudio" when await TryAsync(_origin + "/api/v1/models", null, cancellationToken).ConfigureAwait(false) is { } models:
                using (models)
                {
                    return Find(ServerListing.LmStudio(models.RootElement), id);
                }

            case "ollama" when await OllamaAsync(id, cancellationToken).ConfigureAwait(false) is { } shown:
                return shown;
        }

        var path = anthropic ? "/v1/models" : "/models";
        using var list = await GetAsync(endpoint.GetLeftPart(UriPartial.Path).TrimEnd('/') + path, null, cancellationToken).ConfigureAwait(false);
        var found = Find(ServerListing.OpenAI(list.RootElement), id);
        return found is { ContextWindow: null } && model.Hosting != Hosting.Hosted ? found with { ContextWindow = await LlamaCppAsync(cancellationToken).ConfigureAwait(false) } : found;
    }

    private async Task<ServerModel?> OllamaAsync(string id, CancellationToken cancellationToken)
    {
        using var shown = await TryAsync(_origin + "/api/show", new JsonObject { ["model"] = id }, cancellationToken).ConfigureAwait(false);
        if (shown is null)
        {
            return null;
        }

        using var loaded = await TryAsync(_origin + "/api/ps", null, cancellationToken).ConfigureAwait(false);
        var running = loaded is null ? null : Find(ServerListing.OllamaLoaded(loaded.RootElement), id);
        return new(id, running?.ContextWindow ?? ServerListing.OllamaWindow(shown.RootElement), loaded is null ? null : running is not null);
    }

    private async Task<int?> LlamaCppAsync(CancellationToken cancellationToken)
    {
        using var props = await TryAsync(_origin + "/props", null, cancellationToken).ConfigureAwait(false);
        return props is null ? null : ServerListing.LlamaCppWindow(props.RootElement);
    }

    private static ServerModel? Find(IReadOnlyList<ServerModel> models, string id) =>
        models.FirstOrDefault(model => model.Id == id)
        // Ollama says "name:latest" for a name without a tag.
        ?? models.FirstOrDefault(model => model.Id == id + ":latest");

    private async Task<JsonDocument?> TryAsync(string url, JsonObject? body, CancellationToken cancellationToken)
    {
        try
        {
            return await GetAsync(url, body, cancellationToken).ConfigureAwait(false);
        }
        catch (ModelFailureException failure) when (failure.Status is >= 300 and < 500 || failure.Reason == FailureReason.InvalidResponse)
        {
            // Another server under this name: it does not have this API.
            return null;
        }
    }

    private async Task<JsonDocument> GetAsync(string url, JsonObject? body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(body is null ? HttpMethod.Get : HttpMethod.Post, url);
        if (anthropic)
        {
            request.Headers.Add("anthropic-version", "2023-06-01");
        }

        if (body is not null)
        {
            request.Content = new ByteArrayContent(Json.Bytes(body)) { Headers = { ContentType = new("application/json") } };
        }

        using var response = await http.SendAsync(request, cancellationToken).ConfigureAwait(false);
        try
        {
            return await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false), default, cancellationToken).ConfigureAwait(false);
        }
        catch (JsonException exception)
        {
            throw ExceptionReader.Read(exception);
        }
    }
}
