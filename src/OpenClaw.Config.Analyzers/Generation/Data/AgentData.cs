using OpenClaw.Config.Core.Collections;

namespace OpenClaw.Config.Analyzers.Generation.Data;

/// <summary>What is printed of an agent; the members are those of <c>AgentDescriptor</c>.</summary>
internal sealed record AgentData
{
    public string Id { get; init; } = string.Empty;

    public ChainData? Chain { get; init; }

    public ChainData? Image { get; init; }

    public bool LocalModelLean { get; init; }

    public EquatableArray<string> DeniedTools { get; init; }
}
