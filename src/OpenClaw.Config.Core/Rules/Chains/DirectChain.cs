using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Chains;

/// <summary>The chain that a root or agent means when it names a model where a chain may stand.</summary>
internal static class DirectChain
{
    public static ChainNode Of(NodeId owner, string name, NodeReference reference) => new() { Id = owner, Name = name, Entries = [reference] };
}
