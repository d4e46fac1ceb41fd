using System.Text.RegularExpressions;

namespace OpenClaw.Config.Core.Releases.Checks;

/// <summary>How OpenClaw folds agent ids (<c>packages/normalization-core/src/agent-id.ts</c> in 2026.9.6).</summary>
internal static class AgentIds
{
    private static readonly Regex _valid = new(@"^[a-z0-9][a-z0-9_-]{0,63}\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private static readonly Regex _invalidRun = new("[^a-z0-9_-]+", RegexOptions.CultureInvariant);

    /// <summary>The id under which an agent runs; <c>main</c> for an empty one.</summary>
    public static string Normalize(string id)
    {
        var trimmed = id.Trim();
        if (trimmed.Length == 0)
        {
            return "main";
        }

        var folded = trimmed.ToLowerInvariant();
        if (_valid.IsMatch(trimmed))
        {
            return folded;
        }

        folded = _invalidRun.Replace(folded, "-").Trim('-');
        return folded.Length == 0 ? "main" : folded.Substring(0, Math.Min(64, folded.Length));
    }
}
