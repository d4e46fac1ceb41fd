using System.Globalization;
using System.Text.RegularExpressions;

namespace OpenClaw.Config.Core.Facts;

/// <summary>
/// What OpenClaw's own security audit says of a model reference (<c>src/security/audit-extra</c>, the same in 2026.4.24 and 2026.9.6).
/// Here are its very patterns, quirks included, so that our forecast of the audit is right; our own rules use better knowledge.
/// </summary>
public static class AuditTier
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ECMAScript;

    private static readonly Regex Haiku = new(@"\bhaiku\b", Options);
    private static readonly Regex Gpt = new(@"\bgpt-", Options);
    private static readonly Regex Claude = new(@"\bclaude-", Options);
    private static readonly Regex Gpt5 = new(@"\bgpt-5(?:\b|[.-])", Options);
    private static readonly Regex Claude45 = new(
        @"\bclaude-[^\s/]*?(?:-4-?(?:[5-9]|[1-9]\d)\b|4\.(?:[5-9]|[1-9]\d)\b|-[5-9](?:\b|[.-]))", Options);
    private static readonly Regex Legacy = new(@"\bgpt-3\.5\b|\bclaude-(instant|2)\b|\bgpt-4-(0314|0613)\b", Options);
    private static readonly Regex SizeIn2026Point9 = new(@"(?:^|[^a-z0-9])[a-z]?(\d+(?:\.\d+)?)b(?=[^a-z0-9]|$)", Options);
    private static readonly Regex SizeIn2026Point4 = new(@"(?:^|[^a-z0-9])[a-z]?(\d+(?:\.\d+)?)b(?:[^a-z0-9]|$)", Options);

    /// <summary>Whether the audit warns of a weak tier: Haiku, GPT before 5, Claude before 4.5.</summary>
    /// <param name="reference">A model reference, <c>provider/model</c>.</param>
    public static bool IsWeak(string reference)
    {
        if (Haiku.IsMatch(reference))
        {
            return true;
        }

        if (Gpt.IsMatch(reference) && !Gpt5.IsMatch(reference))
        {
            return true;
        }

        return Claude.IsMatch(reference) && !Claude45.IsMatch(reference);
    }

    /// <summary>Whether the audit warns of a legacy model: GPT-3.5, the first GPT-4, Claude 2 and Instant.</summary>
    /// <param name="reference">A model reference, <c>provider/model</c>.</param>
    public static bool IsLegacy(string reference) => Legacy.IsMatch(reference);

    /// <summary>The size in billions that the audit itself reads from a reference (the largest <c>Nb</c>), or null: it knows no other form.</summary>
    /// <param name="reference">A model reference, <c>provider/model</c>.</param>
    /// <param name="release2026Point4">Whether to read as 2026.4.24 does, which misses the second of two sizes that share a separator.</param>
    public static double? ParamsB(string reference, bool release2026Point4 = false)
    {
        double? largest = null;
        foreach (Match match in (release2026Point4 ? SizeIn2026Point4 : SizeIn2026Point9).Matches(reference))
        {
            if (double.TryParse(match.Groups[1].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
                && value > 0
                && (largest is null || value > largest))
            {
                largest = value;
            }
        }

        return largest;
    }
}
