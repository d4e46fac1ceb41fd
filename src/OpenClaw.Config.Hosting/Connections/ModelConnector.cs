using Microsoft.Extensions.Options;
using OpenClaw.Config.Runtime.Cooldowns;
using OpenClaw.Config.Runtime.Wire;

namespace OpenClaw.Config.Runtime.Connections;

/// <summary>Connects models: endpoint, keys, headers and a client for each key.</summary>
/// <param name="handlers">The host's HTTP handlers.</param>
/// <param name="factories">Who makes clients; the last that takes a model wins.</param>
/// <param name="headers">The headers of requests.</param>
/// <param name="options">Defaults.</param>
/// <param name="time">The clock.</param>
internal sealed class ModelConnector(
    IHttpMessageHandlerFactory handlers, IEnumerable<IModelClientFactory> factories, RequestHeaders headers, IOptions<OpenClawRuntimeOptions> options, TimeProvider time)
{
    /// <summary>The name of a provider's HTTP client in the host's HTTP client factory.</summary>
    public static string HttpClientName(string provider) => "OpenClaw:" + provider;

    /// <summary>Connects a model with what the settings say now.</summary>
    public ModelConnection Connect(ModelDescriptor model, ProviderSettings settings)
    {
        var provider = model.Ref.Provider;
        var section = ProviderSettings.Section + ":" + provider;
        if (!settings.Enabled)
        {
            return new() { Problem = $"switched off by {section}:Enabled" };
        }

        if (Endpoints.Of(model, settings.BaseUrl) is not { } endpoint)
        {
            return new() { Problem = $"no usable base URL: set {section}:BaseUrl" };
        }

        if (factories.LastOrDefault(factory => factory.CanCreate(model)) is not { } maker)
        {
            return new() { Problem = $"no client for the API '{model.Api}': register an IModelClientFactory for it" };
        }

        if (maker is BuiltInClientFactory && BuiltInClientFactory.Obstacle(model) is { } obstacle)
        {
            return new() { Problem = obstacle };
        }

        IReadOnlyList<string?> keys = settings.ApiKeys.Count > 0 ? settings.ApiKeys : ProviderKeys.Without(model.Provider, endpoint);
        if (keys.Count == 0)
        {
            return new() { Endpoint = endpoint, Problem = "no key: set " + (model.Provider.KeyVariable is { } variable ? variable + " or " : string.Empty) + section + ":ApiKey" };
        }

        return new()
        {
            Endpoint = endpoint,
            Timeout = settings.Timeout,
            Clients = [.. keys.Select((key, index) => Create(maker, model, endpoint, key, index))],
        };
    }

    private KeyedClient Create(IModelClientFactory maker, ModelDescriptor model, Uri endpoint, string? key, int index)
    {
        var inner = handlers.CreateHandler(HttpClientName(model.Ref.Provider));
        var secrets = headers.Secrets(model, key);
        var failures = new FailureHandler(secrets, time) { InnerHandler = inner };
        var outer = new RequestHeadersHandler(headers.For(model, endpoint, key, options.Value.Attribution)) { InnerHandler = failures };
        // Time is the chain's business: declared patience may be longer than an HTTP client's default.
        var http = new HttpClient(outer, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan };
        return new(index, maker.Create(new ModelClientContext(model, endpoint, key, http)), endpoint, http, CooldownKeys.For(model, index, endpoint), secrets);
    }
}
