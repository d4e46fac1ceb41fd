using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Analyzers.Generation.Data;

/// <summary>What is printed of a provider; the members are those of <c>ProviderDescriptor</c>.</summary>
internal sealed record ProviderData
{
    public NodeId Node { get; init; }

    public string Id { get; init; } = string.Empty;

    public string? BaseUrl { get; init; }

    public string Api { get; init; } = string.Empty;

    public string? KeyVariable { get; init; }

    public string? PlaceholderKey { get; init; }

    public string? Auth { get; init; }

    public bool? AuthHeader { get; init; }

    public double? TimeoutSeconds { get; init; }

    public int? MaxTokens { get; init; }

    public bool? InjectNumCtx { get; init; }

    public string? Region { get; init; }

    public string Account { get; init; } = string.Empty;

    public HostingKind Hosting { get; init; }

    public EquatableArray<HeaderData> Headers { get; init; }

    public EquatableArray<ParameterSetting> Parameters { get; init; }

    /// <summary>That of the node: what is equal is of one node, and to hash all the rest costs more than to compare it.</summary>
    public override int GetHashCode() => Node.GetHashCode();
}
