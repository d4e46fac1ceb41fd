using Microsoft.Extensions.AI;

namespace OpenClaw.Config.Runtime;

/// <summary>Makes the client of a chain.</summary>
internal sealed class ChainClientFactory
{
    /// <summary>Makes the client of a chain.</summary>
    /// <param name="config">The root that the chain belongs to.</param>
    /// <param name="chain">The chain.</param>
    public IChatClient Create(ConfigDescriptor config, ChainDescriptor chain) =>
        throw new NotSupportedException("The chain '" + chain.Name + "' of " + config.Name + " has no client in this build.");
}
