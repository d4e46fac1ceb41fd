namespace OpenClaw.Config.Core.Rules;

/// <summary>Thresholds and options of the rules, as <c>.editorconfig</c> or MSBuild set them.</summary>
public sealed class RuleSettings
{
    private readonly Func<string, string?> _read;

    /// <summary>Settings that are read on demand.</summary>
    /// <param name="read">Gives the text of an option by its name without the prefix <c>openclaw_config.</c>; null where it is not set.</param>
    public RuleSettings(Func<string, string?> read) => _read = read;

    /// <summary>Nothing is set; every default holds.</summary>
    public static RuleSettings Default { get; } = new(_ => null);

    /// <summary>The text of an option; null where it is not set.</summary>
    /// <param name="name">The option's name without the prefix <c>openclaw_config.</c>.</param>
    public string? Text(string name) => _read(name);
}
