using OpenClaw.Config.Core.Catalogue;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Facts;

/// <summary>Everything known of a declared model: what the declaration says, else the catalogue, else the id; each with its source.</summary>
public sealed record ModelFacts
{
    /// <summary>The model.</summary>
    public required ModelNode Model { get; init; }

    /// <summary>Its provider; null where the declaration is broken.</summary>
    public ProviderNode? Provider { get; init; }

    /// <summary>What the catalogue knows of the provider.</summary>
    public KnownProvider? KnownProvider { get; init; }

    /// <summary>What the catalogue knows of the model at this provider; another provider's row proves nothing.</summary>
    public KnownModel? Known { get; init; }

    /// <summary>What the id says.</summary>
    public required ModelNameFacts Name { get; init; }

    /// <summary>The context window in tokens.</summary>
    public Fact<double> Window { get; init; }

    /// <summary>The context window capped by <c>contextTokens</c>, in tokens: what OpenClaw measures against its floors.</summary>
    public Fact<double> EffectiveWindow { get; init; }

    /// <summary>
    /// What is left for prompts, in tokens: <c>w − min(max(MaxTokens, 20,000), w/2)</c> with <c>w</c> the effective window;
    /// 20,000 is OpenClaw's own compaction reserve.
    /// </summary>
    public Fact<double> UsableContext { get; init; }

    /// <summary>The output limit in tokens.</summary>
    public Fact<double> MaxTokens { get; init; }

    /// <summary>What it takes.</summary>
    public Fact<InputKinds> Inputs { get; init; }

    /// <summary>Whether it takes tools.</summary>
    public Fact<bool> Tools { get; init; }

    /// <summary>Whether it thinks before it answers.</summary>
    public Fact<bool> Reasoning { get; init; }

    /// <summary>Whether its answers can be held to a JSON schema.</summary>
    public Fact<bool> StructuredOutput { get; init; }

    /// <summary>Whether answers are streamed.</summary>
    public Fact<bool> Streaming { get; init; }

    /// <summary>Total parameters in billions.</summary>
    public Fact<double> TotalParametersB { get; init; }

    /// <summary>Parameters that work on one token, in billions.</summary>
    public Fact<double> ActiveParametersB { get; init; }

    /// <summary>Nominal bits of a quantized weight; unknown for 16 bits and more, too.</summary>
    public Fact<double> QuantizationBits { get; init; }

    /// <summary>The quantization scheme as declared or as the id names it; null where nobody says.</summary>
    public string? QuantizationScheme { get; init; }

    /// <summary>Whether the model was trained at its few bits (gpt-oss, Kimi K2 INT4, quantization-aware checkpoints).</summary>
    public bool IsNativeQuantization { get; init; }

    /// <summary>USD per million input tokens.</summary>
    public Fact<double> InputPrice { get; init; }

    /// <summary>USD per million output tokens.</summary>
    public Fact<double> OutputPrice { get; init; }

    /// <summary>Where it runs: proven local, hosted, or unknown. Loopback alone proves nothing.</summary>
    public Fact<HostingKind> Hosting { get; init; }

    /// <summary>Whether it was proven that nothing leaves the private network.</summary>
    public bool IsProvenLocal => Hosting.OrNull == HostingKind.Local;

    /// <summary>Whether it is known that prompts leave.</summary>
    public bool IsHosted => Hosting.OrNull == HostingKind.Hosted;

    /// <summary>Where the data goes, in lower case; null where nobody says.</summary>
    public string? Region { get; init; }

    /// <summary>Where <see cref="Region"/> comes from.</summary>
    public FactSource RegionSource { get; init; }

    /// <summary>The wire protocol: the model's own, else the provider's, else the catalogue's, else OpenClaw's default.</summary>
    public string Api { get; init; } = string.Empty;

    /// <summary>Where the API answers: the model's own, else the provider's, else the catalogue's; null where it depends on the account.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Whether the base URL stands in the declaration (else the endpoint is OpenClaw's own default).</summary>
    public bool HasOwnBaseUrl { get; init; }

    /// <summary>What the endpoint says.</summary>
    public EndpointFacts Endpoint { get; init; } = new();

    /// <summary>The environment variable of the key: declared, else the usual one; null where nobody knows.</summary>
    public string? KeyVariable { get; init; }

    /// <summary>What shares limits and bills: the declared account, else the key variable, else null.</summary>
    public string? Account { get; init; }

    /// <summary>Host and port of the endpoint, lower case; null where there is none to read.</summary>
    public string? HostAndPort { get; init; }

    /// <summary>Whether OpenClaw asks the server for the model's window.</summary>
    public bool HasDiscovery { get; init; }

    /// <summary>Whether it can hold a conversation.</summary>
    public bool IsChat { get; init; } = true;

    /// <summary>Whether OpenClaw's security audit calls it a weak tier.</summary>
    public bool IsWeakTier { get; init; }

    /// <summary>Whether OpenClaw's security audit calls it legacy.</summary>
    public bool IsLegacy { get; init; }

    /// <summary>Whether it has one capability: yes, no or unknown.</summary>
    /// <param name="capability">One capability.</param>
    public Verdict Can(CapabilityKinds capability) => capability switch
    {
        CapabilityKinds.None => Verdict.Yes,
        CapabilityKinds.Tools => Of(Tools),
        CapabilityKinds.Images => Takes(InputKinds.Image),
        CapabilityKinds.Audio => Takes(InputKinds.Audio),
        CapabilityKinds.Video => Takes(InputKinds.Video),
        CapabilityKinds.Reasoning => Of(Reasoning),
        CapabilityKinds.StructuredOutput => Of(StructuredOutput),
        CapabilityKinds.Streaming => Of(Streaming),
        _ => Verdict.Unknown,
    };

    private static Verdict Of(Fact<bool> fact) => fact.OrNull switch
    {
        true => Verdict.Yes,
        false => Verdict.No,
        null => Verdict.Unknown,
    };

    private Verdict Takes(InputKinds kind) => !Inputs.IsKnown ? Verdict.Unknown : (Inputs.Value & kind) != 0 ? Verdict.Yes : Verdict.No;
}
