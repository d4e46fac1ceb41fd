using OpenClaw.Config.Analyzers.Generation.Data;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Analyzers.Generation.Emission;

/// <summary>Says in words what is proven of a chain.</summary>
internal static class ChainDocumentation
{
    public static string Summary(ChainData chain) => "Fallback chain " + XmlText.Code(chain.Name) + ": "
        + (chain.Hops.IsEmpty ? "no hops" : string.Join(", then ", chain.Hops.Select(h => XmlText.Code(h.Model.Reference)))) + ".";

    public static IReadOnlyList<string> Facts(ChainData chain) =>
    [
        "Every hop takes prompts of " + (chain.ProvenContext is { } context ? ModelDocumentation.Count(context) + " tokens" : "unknown length")
            + "; proven of all: " + (chain.ProvenCapabilities == CapabilityKinds.None ? "text" : XmlText.Of(chain.ProvenCapabilities.ToString())) + ".",
        "Worst case of one request: " + ModelDocumentation.Count(chain.WorstCaseAttempts) + (chain.WorstCaseAttempts == 1 ? " attempt, " : " attempts, ")
            + (chain.WorstCaseCost is { } cost ? ModelDocumentation.Usd(cost) + " USD" : "unknown cost") + ".",
        "Windows: " + string.Join("; ", chain.Hops.Select(h => XmlText.Code(h.Model.Reference) + " " + ModelDocumentation.Tokens(h.Model.ContextWindow))) + ".",
    ];
}
