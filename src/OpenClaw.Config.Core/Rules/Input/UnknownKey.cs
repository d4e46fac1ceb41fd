using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Input;

/// <summary>OCC0002: the release does not know a key.</summary>
/// <remarks>Gives its fix: Choices, the nearest known keys; Action "ask", where another release knows the key.</remarks>
public sealed class UnknownKey : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC0002",
        Name = nameof(UnknownKey),
        Title = "The release does not know a key",
        Description = "OpenClaw refuses the whole file for one unknown key, and the gateway does not start.",
        Severity = RuleSeverity.Error,
        HasFix = true,
        InCSharp = false,
    };

    /// <summary>A finding about a key: the front end, which has the position, makes it.</summary>
    /// <param name="key">The key.</param>
    /// <param name="path">The object that it stands in.</param>
    /// <param name="release">The release that was asked.</param>
    /// <param name="known">The keys that are known there.</param>
    /// <param name="other">Another release, which knows the key; null where none does.</param>
    public Finding Of(string key, string path, string release, IReadOnlyList<string> known, string? other = null)
    {
        var nearest = Distance.Nearest(key, known);
        var hint = nearest.Count > 0 ? $"Did you mean {Text.List(nearest.Select(n => "'" + n + "'"), "or")}?" : known.Count > 0 ? $"Known there are {Text.Short(Text.List(known.OrderBy(k => k, StringComparer.Ordinal)), 200)}." : "Remove it.";
        hint = other is null ? hint : $"It is a key of {other}: judge the file by that release, or take it out.";
        return Report(default, Slot.Name,
            $"OpenClaw {release} does not know the key '{Text.Short(key, 60)}'{(path.Length == 0 ? string.Empty : $" in {Text.Short(path, 120)}")}: it refuses the whole file, and the gateway does not start. {hint}",
            new FindingProperty(FixKeys.Choices, string.Join("\n", nearest)),
            new FindingProperty(FixKeys.Action, other is null ? string.Empty : FixKeys.Ask));
    }
}
