namespace OpenClaw.Config.Core.Rules.Context;

/// <summary>Compares declared limits with published ones.</summary>
internal static class KnownLimits
{
    // Vendors publish "1M" or "256K"; files say 1,048,576 or 262,144 for the same. Up to 2^20 / 10^6 that is a way of writing, no claim.
    private const double BinaryMillion = 1.048576;

    /// <summary>Whether a declared number is at most the published one, or the same in binary thousands.</summary>
    public static bool Allows(double declared, double published)
        => declared <= published || published <= 0 || (declared % 1024 == 0 && published % 1000 == 0 && declared <= published * BinaryMillion);
}
