namespace OpenClaw.Config;

/// <summary>A declared agent: its id and the chain that answers it.</summary>
/// <param name="Id">The agent's id.</param>
/// <param name="Chain">Its chain; null for the default chain.</param>
public sealed record AgentDescriptor(string Id, ChainDescriptor? Chain)
{
    /// <summary>Its chain for images, where declared.</summary>
    public ChainDescriptor? Image { get; init; }

    /// <summary>Whether heavyweight tools are dropped for local models, where the agent or the root says so.</summary>
    public bool LocalModelLean { get; init; }

    /// <summary>Tools that are not offered to it.</summary>
    public IReadOnlyList<string> DeniedTools { get; init; } = [];
}
