using OpenClaw.Config.Analyzers.Generation.Data;
using OpenClaw.Config.Core.Collections;

namespace OpenClaw.Config.Analyzers.Generation.Roots;

/// <summary>What is printed of a root; the members are those of <c>ConfigDescriptor</c>.</summary>
internal sealed record RootData
{
    public string Name { get; init; } = string.Empty;

    public EquatableArray<ProviderData> Providers { get; init; }

    public EquatableArray<ModelData> Models { get; init; }

    public EquatableArray<NamedChain> Chains { get; init; }

    public EquatableArray<AgentData> Agents { get; init; }

    public ChainData? Default { get; init; }

    public string? Target { get; init; }

    public bool LocalModelLean { get; init; }

    public EquatableArray<string> DeniedTools { get; init; }

    /// <summary>The content of openclaw.json.</summary>
    public string Json { get; init; } = string.Empty;
}
