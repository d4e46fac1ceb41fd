using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Export;

/// <summary>Writes <c>{ primary, fallbacks }</c>.</summary>
internal static class ChainValue
{
    /// <summary>A chain or model as a <c>model</c> value; null where it has no hop.</summary>
    /// <param name="context">The file at hand.</param>
    /// <param name="reference">The chain or model.</param>
    /// <param name="always">
    /// Whether <c>fallbacks</c> is written though there is none: 2026.4 gives an agent without it the default chain, and a local-only agent would leak.
    /// </param>
    public static JsonObject? Write(WriterContext context, NodeReference? reference, bool always)
    {
        var hops = context.References(reference);
        if (hops.Count == 0)
        {
            return null;
        }

        var value = new JsonMembers().Add("primary", hops[0]);
        if (always || hops.Count > 1)
        {
            value.Add("fallbacks", JsonArray.Of(hops.Skip(1)));
        }

        var raw = context.Index.Chain(reference!.Target!.Value)?.RawJson ?? default;
        return RawJsonOverlay.Apply(value.ToObject(), raw);
    }
}
