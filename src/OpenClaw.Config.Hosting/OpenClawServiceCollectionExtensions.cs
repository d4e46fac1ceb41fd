using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OpenClaw.Config.Runtime;
using OpenClaw.Config.Runtime.Cooldowns;
using OpenClaw.Config.Runtime.Preflight;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>What a host adds to its declared chains.</summary>
public static class OpenClawServiceCollectionExtensions
{
    /// <summary>
    /// Lets replicas of this host learn each other's cooldowns through the registered <see cref="IDistributedCache"/> (Redis, SQL Server,
    /// Postgres … by the package of your choice). A store that is down never stops a request. Default without it: in memory.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddSharedCooldowns(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        return services.Replace(ServiceDescriptor.Singleton<ICooldowns>(provider => new SharedCooldowns(
            provider.GetRequiredService<IDistributedCache>(),
            provider.GetRequiredService<IOptions<OpenClawRuntimeOptions>>().Value,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<SharedCooldowns>>())));
    }

    /// <summary>
    /// Asks every declared server at start whether it is there, has the model, and what its real context window is; says in the log what
    /// differs from the declaration, and warms local models up if wanted.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Sets whether the start waits and fails, and whether models are warmed up.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddOpenClawPreflight(this IServiceCollection services, Action<PreflightOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton<PreflightRunner>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, PreflightService>());
        if (configure is not null)
        {
            services.Configure(configure);
        }

        return services;
    }

    /// <summary>
    /// Adds a health check for every declared provider, named <c>openclaw:&lt;provider&gt;</c> and tagged <c>openclaw</c>: unhealthy
    /// where it can't be reached or lacks a model, degraded where a real window is below the declared one or the floor of 32,000 tokens.
    /// </summary>
    /// <param name="builder">The host's health checks; call it after the generated registration.</param>
    /// <returns>The same builder.</returns>
    public static IHealthChecksBuilder AddOpenClawProviders(this IHealthChecksBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddSingleton<PreflightRunner>();
        var providers = builder.Services
            .Select(service => service.IsKeyedService ? null : service.ImplementationInstance)
            .OfType<OpenClaw.Config.ConfigDescriptor>()
            .SelectMany(config => config.Models)
            .Select(model => model.Ref.Provider)
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        foreach (var provider in providers)
        {
            builder.Add(new("openclaw:" + provider, services => new ProviderHealthCheck(provider, services.GetRequiredService<PreflightRunner>()), failureStatus: null, tags: ["openclaw"]));
        }

        return builder;
    }
}
