namespace OpenClaw.Config;

/// <summary>Declares a model: a partial record class nested in a <see cref="ProviderAttribute"/> record. Becomes a row of <c>models.providers.&lt;id&gt;.models[]</c>.</summary>
/// <param name="id"><c>id</c>: the model id as the provider's server shows it, without the provider's prefix.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, Inherited = false, AllowMultiple = false)]
public sealed class ModelAttribute(string id) : Attribute
{
    /// <summary><c>id</c>: the model id as the provider's server shows it, without the provider's prefix.</summary>
    public string Id { get; } = id;

    /// <summary><c>name</c>: the name people read. Default: the id.</summary>
    public string? Name { get; set; }

    /// <summary><c>agents.defaults.models.&lt;ref&gt;.alias</c>: the short name for <c>/model</c>; unique without regard to case.</summary>
    public string? Alias { get; set; }

    /// <summary><c>api</c>: the wire protocol of this model, one of <see cref="ModelApi"/>. Default: the provider's.</summary>
    public string? Api { get; set; }

    /// <summary><c>baseUrl</c> of this model. Default: the provider's.</summary>
    public string? BaseUrl { get; set; }

    /// <summary><c>contextWindow</c>: how many tokens the model (or the server's build of it) takes in all. Default: what the catalogue knows; OpenClaw assumes 200,000 where nobody says.</summary>
    public int ContextWindow { get; set; }

    /// <summary><c>contextTokens</c>: a lower cap that OpenClaw keeps to, in tokens. Default: the context window.</summary>
    public int ContextTokens { get; set; }

    /// <summary><c>maxTokens</c>: the output limit, in tokens. Default: OpenClaw uses 8,192.</summary>
    public int MaxTokens { get; set; }

    /// <summary><c>input</c>: what the model takes besides text. Default: text. Video and audio: OpenClaw 2026.9 and later.</summary>
    public Inputs Input { get; set; }

    /// <summary><c>reasoning</c>: whether the model thinks before it answers. Default: false. Three states: true, false, and not written (nothing is emitted).</summary>
    public bool Reasoning { get; set; }

    /// <summary><c>agents.defaults.models.&lt;ref&gt;.streaming</c>: whether answers are streamed. Three states: true, false, and not written (nothing is emitted).</summary>
    public bool Streaming { get; set; }

    /// <summary>Total parameters as people say them: <c>"70B"</c>, <c>"1.5B"</c>, <c>"135M"</c>, <c>"8x7B"</c>. Default: what the catalogue or the id says. Not emitted.</summary>
    public string? Size { get; set; }

    /// <summary>Parameters that work on one token (mixture of experts): <c>"3B"</c>. Not emitted.</summary>
    public string? ActiveSize { get; set; }

    /// <summary>Quantization of the weights: <c>"Q4_K_M"</c>, <c>"AWQ"</c>, <c>"FP8"</c>, <c>"MXFP4"</c> (<see cref="QuantizationScheme"/>). Not emitted.</summary>
    public string? Quantization { get; set; }

    /// <summary>Local or hosted, where the provider does not prove it (an Ollama <c>:cloud</c> tag is hosted). Not emitted.</summary>
    public Hosting Hosting { get; set; }
}
