using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace OpenClaw.Config.Cli.Drift;

/// <summary>
/// Asks a model server what it serves: the common <c>/v1/models</c> (with vLLM's <c>max_model_len</c>), then the servers' own addresses,
/// which know windows and capabilities. Only reading calls, only to the declared address.
/// </summary>
internal sealed class ServerClient(HttpClient http, TimeSpan timeout)
{
    private const int MaxBytes = 16 << 20;

    /// <summary>Asks one server.</summary>
    /// <param name="baseUrl">The provider's base URL.</param>
    /// <param name="key">Its key; null for none. Sent to this address only, never printed.</param>
    /// <param name="declared">The ids that are declared: Ollama is asked about each.</param>
    /// <param name="cancellation">Stops the run.</param>
    public async Task<ServerAnswer> AskAsync(Uri baseUrl, string? key, IReadOnlyCollection<string> declared, CancellationToken cancellation)
    {
        var origin = new Uri(baseUrl.GetLeftPart(UriPartial.Authority) + "/");
        var path = baseUrl.GetLeftPart(UriPartial.Path).TrimEnd('/');
        string? failure = null;
        var found = new Dictionary<string, ServedModel>(StringComparer.Ordinal);

        // What the server itself knows of windows wins over the common list, so it comes last.
        foreach (var address in new[] { path + "/models", new Uri(origin, "v1/models").AbsoluteUri }.Distinct())
        {
            var (root, problem) = await GetAsync(new Uri(address), key, null, cancellation).ConfigureAwait(false);
            failure ??= problem;
            if (root is { } list && ServerAnswers.Listed(list) is { Count: > 0 } models)
            {
                Add(found, models);
                break;
            }
        }

        Add(found, await ReadAsync(origin, "api/v1/models", key, ServerAnswers.LmStudio, cancellation).ConfigureAwait(false));
        var tags = await ReadAsync(origin, "api/tags", key, ServerAnswers.OllamaTags, cancellation).ConfigureAwait(false);
        Add(found, tags);
        foreach (var model in tags.Where(t => declared.Contains(t.Id)))
        {
            var body = JsonSerializer.Serialize(new Dictionary<string, string> { ["model"] = model.Id });
            var (shown, _) = await GetAsync(new Uri(origin, "api/show"), key, body, cancellation).ConfigureAwait(false);
            Add(found, shown is { } root ? ServerAnswers.OllamaShow(root, model.Id) : []);
        }

        if (tags.Count > 0)
        {
            Add(found, await ReadAsync(origin, "api/ps", key, ServerAnswers.OllamaRunning, cancellation).ConfigureAwait(false));
        }

        // llama.cpp serves one model; its window belongs to that.
        if (found.Count == 1 && await ReadAsync(origin, "props", key, root => ServerAnswers.LlamaCpp(root, found.Keys.Single()), cancellation).ConfigureAwait(false) is { Count: > 0 } props)
        {
            Add(found, props);
        }

        return found.Count > 0 ? new([.. found.Values.OrderBy(m => m.Id, StringComparer.Ordinal)], null) : new([], failure ?? "it lists no models");
    }

    private async Task<IReadOnlyList<ServedModel>> ReadAsync(
        Uri origin, string path, string? key, Func<JsonElement, IReadOnlyList<ServedModel>> read, CancellationToken cancellation) =>
        (await GetAsync(new Uri(origin, path), key, null, cancellation).ConfigureAwait(false)).Root is { } root ? read(root) : [];

    private static void Add(Dictionary<string, ServedModel> found, IReadOnlyList<ServedModel> models)
    {
        foreach (var model in models)
        {
            found[model.Id] = found.TryGetValue(model.Id, out var known)
                ? known with
                {
                    Source = model.Window is null ? known.Source : model.Source,
                    Window = model.Window ?? known.Window,
                    Tools = model.Tools ?? known.Tools,
                    Images = model.Images ?? known.Images,
                }
                : model;
        }
    }

    private async Task<(JsonElement? Root, string? Problem)> GetAsync(Uri address, string? key, string? body, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(timeout);
        try
        {
            using var request = new HttpRequestMessage(body is null ? HttpMethod.Get : HttpMethod.Post, address);
            if (body is not null)
            {
                request.Content = new StringContent(body, Encoding.UTF8, "application/json");
            }

            if (key is not null)
            {
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
            }

            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token).ConfigureAwait(false);
            if (!response.IsSuccessStatusCode)
            {
                return (null, $"{address.AbsolutePath} answers {(int)response.StatusCode}");
            }

            await response.Content.LoadIntoBufferAsync(MaxBytes, limit.Token).ConfigureAwait(false);
            using var document = JsonDocument.Parse(await response.Content.ReadAsStreamAsync(limit.Token).ConfigureAwait(false));
            return (document.RootElement.Clone(), null);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return (null, $"no answer within {timeout.TotalSeconds:0.#} s");
        }
        catch (HttpRequestException failure)
        {
            return (null, Why(failure.HttpRequestError));
        }
        catch (JsonException)
        {
            return (null, $"{address.AbsolutePath} answers something that is no JSON");
        }
    }

    private static string Why(HttpRequestError error) => error switch
    {
        HttpRequestError.ConnectionError => "no connection: nothing listens there, or a firewall is between",
        HttpRequestError.NameResolutionError => "its name can't be resolved",
        HttpRequestError.SecureConnectionError => "its TLS certificate or handshake was refused",
        HttpRequestError.ConfigurationLimitExceeded => $"its answer is longer than {MaxBytes >> 20} MB",
        HttpRequestError.ResponseEnded => "it closed the connection in the middle of its answer",
        HttpRequestError.InvalidResponse or HttpRequestError.HttpProtocolError => "what answers there is no HTTP server",
        _ => "the request failed",
    };
}
