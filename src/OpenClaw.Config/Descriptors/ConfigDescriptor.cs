namespace OpenClaw.Config;

/// <summary>A root as data: everything that its chains and agents reach, for the run time.</summary>
public sealed record ConfigDescriptor
{
    /// <summary>The root's name, for example <c>"AssistantConfig"</c>.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>Every provider, by id.</summary>
    public IReadOnlyList<ProviderDescriptor> Providers { get; init; } = [];

    /// <summary>Every model, by reference.</summary>
    public IReadOnlyList<ModelDescriptor> Models { get; init; } = [];

    /// <summary>Every chain, by name.</summary>
    public IReadOnlyList<ChainDescriptor> Chains { get; init; } = [];

    /// <summary>Every agent, by id.</summary>
    public IReadOnlyList<AgentDescriptor> Agents { get; init; } = [];

    /// <summary>The chain that answers by default, where declared; a model alone is a chain of one.</summary>
    public ChainDescriptor? Default { get; init; }

    /// <summary>The OpenClaw release that the file is for; null for every supported one.</summary>
    public string? Target { get; init; }

    /// <summary>Whether heavyweight tools are dropped for local models.</summary>
    public bool LocalModelLean { get; init; }

    /// <summary>Tools that are offered to nobody.</summary>
    public IReadOnlyList<string> DeniedTools { get; init; } = [];
}
