using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Rules.Chains;

namespace OpenClaw.Config.Core.Rules.Resilience;

/// <summary>The words for capabilities.</summary>
internal static class CapabilityNames
{
    private static readonly (CapabilityKinds Kind, string Words)[] All =
    [
        (CapabilityKinds.Tools, "tools"),
        (CapabilityKinds.Images, "image input"),
        (CapabilityKinds.Reasoning, "reasoning"),
        (CapabilityKinds.StructuredOutput, "structured output"),
        (CapabilityKinds.Streaming, "streaming"),
        (CapabilityKinds.Audio, "audio input"),
        (CapabilityKinds.Video, "video input"),
    ];

    /// <summary>The words for all capabilities of a set.</summary>
    public static IReadOnlyList<string> Of(CapabilityKinds kinds) => All.Where(c => (kinds & c.Kind) != 0).Select(c => c.Words).ToArray();

    /// <summary>The words for the needed capabilities to which a hop gives one answer.</summary>
    public static IReadOnlyList<string> Where(CapabilityKinds needs, HopProof hop, Verdict verdict)
        => All.Where(c => (needs & c.Kind) != 0 && hop.Can(c.Kind) == verdict).Select(c => c.Words).ToArray();

    /// <summary>The same as names of the enum, separated by a comma.</summary>
    public static string Enum(CapabilityKinds needs, HopProof hop, Verdict verdict)
        => string.Join(",", All.Where(c => (needs & c.Kind) != 0 && hop.Can(c.Kind) == verdict).Select(c => c.Kind.ToString()));

    /// <summary>Where it is known from that a hop lacks something.</summary>
    public static string Provenance(CapabilityKinds needs, HopProof hop)
    {
        var facts = hop.Facts;
        var sources = All.Where(c => (needs & c.Kind) != 0 && hop.Can(c.Kind) == Verdict.No).Select(c => c.Kind switch
        {
            CapabilityKinds.Tools => facts.Tools.Provenance,
            CapabilityKinds.Reasoning => facts.Reasoning.Provenance,
            CapabilityKinds.StructuredOutput => facts.StructuredOutput.Provenance,
            CapabilityKinds.Streaming => facts.Streaming.Provenance,
            _ => facts.Inputs.Provenance,
        });
        return Text.List(sources.Distinct());
    }
}
