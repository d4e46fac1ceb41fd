using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Input;

/// <summary>OCC0004: a malformed threshold is said, not ignored.</summary>
public sealed class BadSetting : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => Definition;

    private static RuleDescriptor Definition { get; } = new()
    {
        Id = "OCC0004",
        Name = nameof(BadSetting),
        Title = "A setting of the rules cannot be read",
        Description = "A threshold that cannot be read would silently be its default, and the rule would judge by another number than you think.",
        Severity = RuleSeverity.Warning,
    };

    /// <summary>Judges the text of one option.</summary>
    /// <param name="option">The option.</param>
    /// <param name="text">Its text; null where it is not set.</param>
    /// <returns>The finding, whose subject is the default <see cref="NodeId"/>; null where the text is fine.</returns>
    public static Finding? Check(RuleOption option, string? text)
        => text is null || option.TryRead(text, out _) ? null : new Finding
        {
            Rule = Definition,
            Slot = Slot.Name,
            Message = $"The setting {option.Key} is '{Text.Short(text)}', which is no {Expected(option)}, so its default holds. "
                + $"Write a number ({option.Unit}), for example {option.Key} = {Text.Plain(option.Default)}.",
        };

    /// <summary>Judges the name of a setting: one that is misspelt is read by nobody.</summary>
    /// <param name="name">The name without the prefix.</param>
    /// <returns>The finding, whose subject is the default <see cref="NodeId"/>; null where the setting exists.</returns>
    public static Finding? CheckName(string name)
    {
        if (RuleOptions.All.Any(o => o.Name == name))
        {
            return null;
        }

        var nearest = Distance.Nearest(name, RuleOptions.All.Select(o => o.Name));
        return new Finding
        {
            Rule = Definition,
            Slot = Slot.Name,
            Message = $"There is no setting {RuleOption.Prefix}{Text.Short(name)}, so it changes nothing. "
                + (nearest.Count > 0 ? $"Did you mean {Text.List(nearest.Select(n => RuleOption.Prefix + n), "or")}?" : $"Known are {Text.List(RuleOptions.All.Select(o => o.Name))}."),
        };
    }

    private static string Expected(RuleOption option) => option.Greatest < 1e12
        ? $"number from {Text.Number(option.Least)} to {Text.Number(option.Greatest)}"
        : option.Least > 0 ? $"number from {Text.Number(option.Least)} upwards" : "number from 0 upwards";
}
