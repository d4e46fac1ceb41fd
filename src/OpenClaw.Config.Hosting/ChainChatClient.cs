using Microsoft.Extensions.AI;

namespace OpenClaw.Config.Runtime;

/// <summary>
/// Base of the generated clients (<c>HybridClient</c>): the keyed <see cref="IChatClient"/> of a chain under a name of its own.
/// </summary>
/// <param name="inner">The keyed client of the chain.</param>
public abstract class ChainChatClient(IChatClient inner) : DelegatingChatClient(inner)
{
    /// <summary>The chain as data.</summary>
    /// <exception cref="InvalidOperationException">The inner client is not one of ours, for example a replacement in a test.</exception>
    public ChainDescriptor Chain => this.GetService<ChainDescriptor>()
        ?? throw new InvalidOperationException("The client behind " + GetType().Name + " does not know its chain: it was registered by somebody else.");
}
