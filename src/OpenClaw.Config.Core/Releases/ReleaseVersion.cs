using System.Globalization;

namespace OpenClaw.Config.Core.Releases;

/// <summary>A version of OpenClaw: year, month, patch. Ordered by time.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month.</param>
/// <param name="Patch">The patch; null where a text names the month only (<c>2026.9</c>).</param>
public readonly record struct ReleaseVersion(int Year, int Month, int? Patch) : IComparable<ReleaseVersion>
{
    /// <summary>Earlier.</summary>
    public static bool operator <(ReleaseVersion left, ReleaseVersion right) => left.CompareTo(right) < 0;

    /// <summary>Later.</summary>
    public static bool operator >(ReleaseVersion left, ReleaseVersion right) => left.CompareTo(right) > 0;

    /// <summary>Not later.</summary>
    public static bool operator <=(ReleaseVersion left, ReleaseVersion right) => left.CompareTo(right) <= 0;

    /// <summary>Not earlier.</summary>
    public static bool operator >=(ReleaseVersion left, ReleaseVersion right) => left.CompareTo(right) >= 0;

    /// <summary>Reads <c>2026.9.6</c>, <c>2026.9</c>, also with a suffix (<c>2026.4.24-beta.1</c>) or a leading <c>v</c>.</summary>
    public static bool TryParse(string? text, out ReleaseVersion version)
    {
        version = default;
        var parts = (text ?? string.Empty).Trim().TrimStart('v').Split('-')[0].Split('.');
        if (parts.Length is not (2 or 3) || !TryNumber(parts[0], out var year) || !TryNumber(parts[1], out var month) || year < 2000)
        {
            return false;
        }

        int? patch = null;
        if (parts.Length == 3)
        {
            if (!TryNumber(parts[2], out var number))
            {
                return false;
            }

            patch = number;
        }

        version = new(year, month, patch);
        return true;
    }

    /// <summary>Whether the other is the same, or of the month that this names.</summary>
    public bool Covers(ReleaseVersion other) => Year == other.Year && Month == other.Month && (Patch is null || Patch == other.Patch);

    /// <inheritdoc/>
    public int CompareTo(ReleaseVersion other) => Year != other.Year ? Year.CompareTo(other.Year)
        : Month != other.Month ? Month.CompareTo(other.Month)
        : (Patch ?? int.MaxValue).CompareTo(other.Patch ?? int.MaxValue);

    /// <inheritdoc/>
    public override string ToString() => Patch is { } patch
        ? string.Format(CultureInfo.InvariantCulture, "{0}.{1}.{2}", Year, Month, patch)
        : string.Format(CultureInfo.InvariantCulture, "{0}.{1}", Year, Month);

    private static bool TryNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
