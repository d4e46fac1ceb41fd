using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace StandIn;

/// <summary>
/// Model servers on loopback, so that the samples run without a key and without a model. Every provider has a base path of its own
/// (<c>/lmstudio/v1</c>) and answers Chat Completions, Responses and Anthropic Messages, streamed and whole, or fails as it is told to.
/// </summary>
public sealed class StandInServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly IReadOnlyList<StandInProvider> _providers;

    private StandInServer(WebApplication app, IReadOnlyList<StandInProvider> providers)
    {
        _app = app;
        _providers = providers;
    }

    /// <summary>The settings that lead the providers here instead of to their real endpoints.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Settings => _providers.SelectMany(provider => provider.Settings(_app.Urls.First()));

    /// <summary>Starts a server for these providers on a free port.</summary>
    public static async Task<StandInServer> StartAsync(params StandInProvider[] providers)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        foreach (var provider in providers)
        {
            app.MapPost("/" + provider.Id + "/{**path}", (HttpContext context) => provider.AnswerAsync(context));
            app.MapGet("/" + provider.Id + "/{**path}", (HttpContext context) => provider.ListAsync(context));
        }

        await app.StartAsync();
        return new StandInServer(app, providers);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
