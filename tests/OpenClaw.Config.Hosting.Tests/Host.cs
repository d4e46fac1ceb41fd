using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenClaw.Config.Runtime.Tests.Servers;

namespace OpenClaw.Config.Runtime.Tests;

/// <summary>A host with declared models, as the generated code would register them.</summary>
public sealed class Host : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public Host(ChainDescriptor chain, Action<IServiceCollection>? configure = null, ConfigDescriptor? config = null, Action<IServiceCollection>? after = null, params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.Select(pair => new KeyValuePair<string, string?>(pair.Key, pair.Value))).Build();
        Configuration = configuration;
        var services = new ServiceCollection();
        services.AddSingleton<ILoggerProvider>(Log);
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace));
        // Tests about anything else than patience should not wait for it, and must not depend on how busy the machine is.
        services.Configure<OpenClawRuntimeOptions>(options =>
        {
            options.RetryDelay = TimeSpan.FromMilliseconds(5);
            options.RetryBudget = TimeSpan.FromSeconds(10);
            options.ConnectTimeout = TimeSpan.FromMinutes(1);
            options.SharedStore = TimeSpan.FromSeconds(30);
        });
        services.Configure<PreflightOptions>(options => options.Timeout = TimeSpan.FromMinutes(1));
        configure?.Invoke(services);
        config = (config ?? new ConfigDescriptor { Name = "Root" }) with
        {
            Chains = [chain],
            Models = [.. chain.Hops.Select(hop => hop.Model).Concat(chain.OverflowTo is { } larger ? [larger.Model] : [])],
            Providers = [.. chain.Hops.Select(hop => hop.Model.Provider)],
        };
        OpenClawConfigServices.Add(services, configuration, config, [(typeof(Host), chain)], []);
        after?.Invoke(services);
        _services = services.BuildServiceProvider();
    }

    public LogSink Log { get; } = new();

    public IConfigurationRoot Configuration { get; }

    public IServiceProvider Services => _services;

    public IChatClient Chat => _services.GetRequiredKeyedService<IChatClient>(typeof(Host));

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    /// <summary>A model on a loopback server.</summary>
    public static ModelDescriptor Model(RawServer server, string provider = "local", string id = "m", string api = ModelApi.OpenAICompletions) => Model(server.BaseUrl, provider, id, api);

    public static ModelDescriptor Model(string baseUrl, string provider = "local", string id = "m", string api = ModelApi.OpenAICompletions) => new()
    {
        Ref = new ModelRef(provider, id),
        Name = id,
        Api = api,
        BaseUrl = baseUrl,
        Hosting = Hosting.Local,
        Provider = new ProviderDescriptor { Id = provider, Api = api, BaseUrl = baseUrl, PlaceholderKey = "sk-local", Account = provider, Hosting = Hosting.Local },
    };

    /// <summary>A chain of models with short patience.</summary>
    public static ChainDescriptor Chain(params ModelDescriptor[] models) => new()
    {
        Name = "Hybrid",
        Hops = [.. models.Select(model => new HopDescriptor(model))],
    };
}
