using Microsoft.Extensions.AI;
using OpenClaw.Config.Runtime.Failover;

namespace OpenClaw.Config.Runtime;

/// <summary>Makes the client of a chain.</summary>
/// <param name="services">What all chains share.</param>
internal sealed class ChainClientFactory(ChainServices services)
{
    /// <summary>Makes the client of a chain.</summary>
    /// <param name="config">The root that the chain belongs to.</param>
    /// <param name="chain">The chain.</param>
    public IChatClient Create(ConfigDescriptor config, ChainDescriptor chain) => new FailoverChatClient(config, chain, services);
}
