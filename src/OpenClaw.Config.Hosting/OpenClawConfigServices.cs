using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace OpenClaw.Config.Runtime;

/// <summary>The entry point of the generated <c>AddAssistantConfig(services, configuration)</c>.</summary>
public static class OpenClawConfigServices
{
    /// <summary>
    /// Registers a keyed <see cref="IChatClient"/> for every chain and every model of a root; the key is the declaration's type:
    /// <c>[FromKeyedServices(typeof(Hybrid))] IChatClient</c>. A declaration that two roots reach is registered once, by the first.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configuration">The host's configuration; the section <c>OpenClaw:Providers</c> and the declared key variables are read from it.</param>
    /// <param name="config">The root as data.</param>
    /// <param name="chains">Every chain that the root reaches, with its declaration.</param>
    /// <param name="models">Every model that the root reaches, with its declaration.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection Add(
        IServiceCollection services,
        IConfiguration configuration,
        ConfigDescriptor config,
        (Type Declaration, ChainDescriptor Chain)[] chains,
        (Type Declaration, ModelDescriptor Model)[] models)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(config);
        ArgumentNullException.ThrowIfNull(chains);
        ArgumentNullException.ThrowIfNull(models);

        services.AddSingleton(config);
        RuntimeServices.Add(services, configuration, config);
        foreach (var (declaration, chain) in chains)
        {
            services.TryAddKeyedSingleton<IChatClient>(declaration, (provider, _) => provider.GetRequiredService<ChainClientFactory>().Create(config, chain));
        }

        foreach (var (declaration, model) in models)
        {
            // A model alone is a chain of one: same shaping, retries, cooldowns and typed errors.
            var alone = new ChainDescriptor { Name = declaration.Name, Hops = [new HopDescriptor(model)] };
            services.TryAddKeyedSingleton<IChatClient>(declaration, (provider, _) => provider.GetRequiredService<ChainClientFactory>().Create(config, alone));
        }

        return services;
    }
}
