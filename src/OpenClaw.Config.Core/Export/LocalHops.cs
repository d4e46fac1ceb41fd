using OpenClaw.Config.Core.Facts;

namespace OpenClaw.Config.Core.Export;

/// <summary>Whether a model's tokens cost nothing.</summary>
internal static class LocalHops
{
    /// <summary>
    /// Proven local, or a server of the author's own on a private host that nobody knows to forward.
    /// No proof that data stays, but as good as OpenClaw's own default, which is zero.
    /// </summary>
    public static bool CostNothing(ModelFacts facts) =>
        facts.IsProvenLocal || (facts.Endpoint.IsPrivate && !facts.IsHosted && facts.KnownProvider is null);
}
