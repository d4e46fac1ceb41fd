using OpenClaw.Config.Core.Collections;

namespace OpenClaw.Config.Core.Graph;

/// <summary>A model.</summary>
public sealed record ModelNode
{
    /// <summary>What names the node.</summary>
    public NodeId Id { get; init; }

    /// <summary>The name for people: the declaration's name in C#, the id or path in JSON.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>The provider that serves it.</summary>
    public NodeId Provider { get; init; }

    /// <summary>The canonical id of that provider.</summary>
    public string ProviderId { get; init; } = string.Empty;

    /// <summary>The id within the provider, as written.</summary>
    public string ModelId { get; init; } = string.Empty;

    /// <summary>The reference as OpenClaw writes it: <c>provider/model</c>.</summary>
    public string Reference => ProviderId + "/" + ModelId;

    /// <summary>How it came into the graph.</summary>
    public ModelOrigin Origin { get; init; }

    /// <summary>C#: declared in another assembly.</summary>
    public bool IsForeign { get; init; }

    /// <summary>
    /// Its position within its provider, as written. It means something: where nothing names a default model, OpenClaw takes the first row.
    /// </summary>
    public int Order { get; init; }

    /// <summary><c>name</c>, as declared.</summary>
    public string? DisplayName { get; init; }

    /// <summary>The short name.</summary>
    public string? Alias { get; init; }

    /// <summary>The wire protocol, as declared.</summary>
    public string? Api { get; init; }

    /// <summary>Where the API answers, as declared.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>The context window in tokens, as declared.</summary>
    public double? ContextWindow { get; init; }

    /// <summary>The cap in tokens, as declared.</summary>
    public double? ContextTokens { get; init; }

    /// <summary>The output limit in tokens, as declared.</summary>
    public double? MaxTokens { get; init; }

    /// <summary>What it takes, as declared.</summary>
    public InputKinds? Input { get; init; }

    /// <summary>Whether it thinks, as declared.</summary>
    public bool? Reasoning { get; init; }

    /// <summary>Whether answers are streamed, as declared.</summary>
    public bool? Streaming { get; init; }

    /// <summary>Total parameters, as declared.</summary>
    public string? Size { get; init; }

    /// <summary>Active parameters, as declared.</summary>
    public string? ActiveSize { get; init; }

    /// <summary>Quantization, as declared.</summary>
    public string? Quantization { get; init; }

    /// <summary>Where it runs, as declared.</summary>
    public HostingKind Hosting { get; init; }

    /// <summary>Its price, as declared.</summary>
    public CostSetting? Cost { get; init; }

    /// <summary>Its prices by input length.</summary>
    public EquatableArray<CostTierSetting> CostTiers { get; init; }

    /// <summary>The compat flags that are set, in the order of the language.</summary>
    public EquatableArray<CompatSetting> Compat { get; init; }

    /// <summary>The pin of an aggregator.</summary>
    public RouteSetting? Route { get; init; }

    /// <summary>Tools that it may not use.</summary>
    public EquatableArray<string> DeniedTools { get; init; }

    /// <summary>Headers of its requests.</summary>
    public EquatableArray<HeaderSetting> Headers { get; init; }

    /// <summary>Parameters of its requests.</summary>
    public EquatableArray<ParameterSetting> Parameters { get; init; }

    /// <summary>What no attribute says.</summary>
    public EquatableArray<RawJsonSetting> RawJson { get; init; }
}
