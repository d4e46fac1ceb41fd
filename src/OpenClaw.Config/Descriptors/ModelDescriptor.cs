namespace OpenClaw.Config;

/// <summary>A declared model, as data: what the generated code hands to the run time.</summary>
public sealed record ModelDescriptor
{
    /// <summary>The reference that OpenClaw uses: <c>provider/model</c>.</summary>
    public ModelRef Ref { get; init; }

    /// <summary>The provider that serves it.</summary>
    public ProviderDescriptor Provider { get; init; } = new();

    /// <summary>The name people read; the id where none is given.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>The short name, where one is declared.</summary>
    public string? Alias { get; init; }

    /// <summary>The wire protocol: the model's own, else the provider's.</summary>
    public string Api { get; init; } = string.Empty;

    /// <summary>Where the API answers: the model's own, else the provider's.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>The context window in tokens, capped by <c>ContextTokens</c> where that is lower.</summary>
    public Fact<int> ContextWindow { get; init; }

    /// <summary>The output limit in tokens.</summary>
    public Fact<int> MaxTokens { get; init; }

    /// <summary>What is left of the window for prompts after OpenClaw's own reserve, in tokens.</summary>
    public Fact<int> UsableContext { get; init; }

    /// <summary>What it takes.</summary>
    public Fact<Inputs> Input { get; init; }

    /// <summary>Whether it thinks before it answers.</summary>
    public Fact<bool> Reasoning { get; init; }

    /// <summary>Whether it takes tools.</summary>
    public Fact<bool> Tools { get; init; }

    /// <summary>Total parameters, in billions.</summary>
    public Fact<double> TotalParametersB { get; init; }

    /// <summary>Parameters that work on one token, in billions.</summary>
    public Fact<double> ActiveParametersB { get; init; }

    /// <summary>Nominal bits of a quantized weight.</summary>
    public Fact<double> QuantizationBits { get; init; }

    /// <summary>Whether it was proven local or hosted at compile time.</summary>
    public Hosting Hosting { get; init; }

    /// <summary>Whether answers are streamed, where the declaration says so.</summary>
    public bool? Streaming { get; init; }

    /// <summary>The price; null where nobody says.</summary>
    public CostDescriptor? Cost { get; init; }

    /// <summary>How the server differs from the API it imitates.</summary>
    public CompatDescriptor Compat { get; init; } = CompatDescriptor.None;

    /// <summary>Headers of its requests, besides the provider's.</summary>
    public IReadOnlyList<HeaderDescriptor> Headers { get; init; } = [];

    /// <summary>Parameters of its request bodies, besides the provider's; an aggregator's pin (<c>provider</c>) among them.</summary>
    public IReadOnlyList<ParameterDescriptor> Parameters { get; init; } = [];

    /// <summary>Tools that are not offered to it.</summary>
    public IReadOnlyList<string> DeniedTools { get; init; } = [];
}
