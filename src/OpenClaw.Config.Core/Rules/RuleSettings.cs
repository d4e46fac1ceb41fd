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

    /// <summary>Settings from a list of names and texts.</summary>
    /// <param name="values">The options, by name without the prefix.</param>
    public static RuleSettings Of(IReadOnlyDictionary<string, string> values)
        => new(name => values.TryGetValue(name, out var text) ? text : null);

    /// <summary>The text of an option; null where it is not set.</summary>
    /// <param name="name">The option's name without the prefix <c>openclaw_config.</c>.</param>
    public string? Text(string name) => _read(name);

    /// <summary>The value of an option; its default where it is not set or malformed (which OCC0004 says).</summary>
    /// <param name="option">The option.</param>
    public double Number(RuleOption option) => NumberOrNull(option) ?? option.Default;

    /// <summary>The value of an option; null where it is not set or malformed.</summary>
    /// <param name="option">The option.</param>
    public double? NumberOrNull(RuleOption option)
        => Text(option.Name) is { } text && option.TryRead(text, out var value) ? value : null;
}
