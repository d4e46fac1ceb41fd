using System.Text.RegularExpressions;

namespace OpenClaw.Config.Core.Releases.Schema;

/// <summary>A text.</summary>
public sealed class SchemaText : SchemaNode
{
    private Regex? _regex;

    internal SchemaText(int? min, int? max, string? pattern)
    {
        Min = min;
        Max = max;
        Pattern = pattern;
    }

    /// <summary>The fewest characters; null for no limit.</summary>
    public int? Min { get; }

    /// <summary>The most characters; null for no limit.</summary>
    public int? Max { get; }

    /// <summary>The regular expression that it must match; null for none.</summary>
    public string? Pattern { get; }

    // The patterns are the release's own, anchored and without back references: they can't run away.
    // JavaScript's $ is the very end; .NET's lets a line feed follow.
    internal bool Matches(string value) => Pattern is null
        || (_regex ??= new(Pattern.EndsWith("$", StringComparison.Ordinal) ? Pattern.TrimEnd('$') + @"\z" : Pattern, RegexOptions.CultureInvariant)).IsMatch(value);
}
