using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Analyzers.Generation.Data;

/// <summary>What is printed of a model; the members are those of <c>ModelDescriptor</c>.</summary>
internal sealed record ModelData
{
    public NodeId Node { get; init; }

    public required ProviderData Provider { get; init; }

    public string ModelId { get; init; } = string.Empty;

    /// <summary>The reference as OpenClaw writes it.</summary>
    public string Reference { get; init; } = string.Empty;

    public string Name { get; init; } = string.Empty;

    public string? Alias { get; init; }

    public string Api { get; init; } = string.Empty;

    public string? BaseUrl { get; init; }

    public Fact<double> ContextWindow { get; init; }

    public Fact<double> MaxTokens { get; init; }

    public Fact<double> UsableContext { get; init; }

    public Fact<InputKinds> Input { get; init; }

    public Fact<bool> Reasoning { get; init; }

    public Fact<bool> Tools { get; init; }

    public Fact<double> TotalParametersB { get; init; }

    public Fact<double> ActiveParametersB { get; init; }

    public Fact<double> QuantizationBits { get; init; }

    public HostingKind Hosting { get; init; }

    public bool? Streaming { get; init; }

    public CostData? Cost { get; init; }

    public EquatableArray<CompatSetting> Compat { get; init; }

    public EquatableArray<HeaderData> Headers { get; init; }

    public EquatableArray<ParameterSetting> Parameters { get; init; }

    public EquatableArray<string> DeniedTools { get; init; }

    /// <summary>The sources behind what the catalogue says, for the documentation.</summary>
    public EquatableArray<string> CatalogueSources { get; init; }

    /// <summary>That of the node: what is equal is of one node, and to hash all the rest costs more than to compare it.</summary>
    public override int GetHashCode() => Node.GetHashCode();
}
