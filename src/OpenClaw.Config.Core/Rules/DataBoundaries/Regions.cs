using OpenClaw.Config.Core.Collections;

namespace OpenClaw.Config.Core.Rules.DataBoundaries;

/// <summary>Compares regions.</summary>
internal static class Regions
{
    /// <summary>Whether a region is among the allowed ones, without regard to case.</summary>
    public static bool Allows(EquatableArray<string> allowed, string region)
        => allowed.Any(a => string.Equals(a.Trim(), region, StringComparison.OrdinalIgnoreCase));
}
