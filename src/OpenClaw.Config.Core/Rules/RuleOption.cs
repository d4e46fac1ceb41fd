using System.Globalization;

namespace OpenClaw.Config.Core.Rules;

/// <summary>A threshold or option of the rules, as data: <c>.editorconfig</c> and MSBuild set it as <c>openclaw_config.&lt;name&gt;</c>.</summary>
/// <param name="Name">Its name without the prefix.</param>
/// <param name="Default">Its default.</param>
/// <param name="Unit">What it counts.</param>
/// <param name="Documentation">What it does.</param>
public sealed record RuleOption(string Name, double Default, string Unit, string Documentation)
{
    /// <summary>The prefix of every option.</summary>
    public const string Prefix = "openclaw_config.";

    /// <summary>The key in <c>.editorconfig</c>.</summary>
    public string Key => Prefix + Name;

    /// <summary>The least value that makes sense.</summary>
    public double Least { get; init; }

    /// <summary>The greatest value that makes sense.</summary>
    public double Greatest { get; init; } = 1e12;

    /// <summary>Reads a value. Digits may be grouped with <c>_</c>; anything else that is not a plain decimal number is malformed.</summary>
    /// <param name="text">The text of the setting.</param>
    /// <param name="value">The value.</param>
    public bool TryRead(string text, out double value)
        => double.TryParse(text.Trim().Replace("_", string.Empty), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value)
            && value >= Least
            && value <= Greatest;
}
