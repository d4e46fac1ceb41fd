using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace HybridAssistant.StandIn;

/// <summary>
/// A model server on loopback, so that the sample runs on a fresh machine without a key and without a model:
/// its hosted side is down (503), its local side answers over the Responses API.
/// </summary>
internal sealed class StandInServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private StandInServer(WebApplication app) => _app = app;

    /// <summary>The settings that lead both providers here instead of to their real endpoints.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Settings =>
    [
        new("OpenClaw:Providers:anthropic:BaseUrl", Address + "/hosted"),
        new("OpenClaw:Providers:anthropic:ApiKey", "stand-in"),
        new("OpenClaw:Providers:lmstudio:BaseUrl", Address + "/local/v1"),
    ];

    private string Address => _app.Urls.First();

    /// <summary>Starts the server on a free port.</summary>
    public static async Task<StandInServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapPost("/hosted/{**path}", () => Results.Json(
            new { type = "error", error = new { type = "api_error", message = "The stand-in's hosted side is down on purpose." } },
            statusCode: StatusCodes.Status503ServiceUnavailable));
        app.MapPost("/local/v1/responses", async (HttpRequest request) => Results.Json(await ResponsesAnswer.ToAsync(request.Body)));
        await app.StartAsync();
        return new StandInServer(app);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
