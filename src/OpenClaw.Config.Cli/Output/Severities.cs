using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.Cli.Output;

/// <summary>Severities as people and formats name them.</summary>
internal static class Severities
{
    /// <summary>The words of <c>--fail-on</c>.</summary>
    public static string[] Words { get; } = ["error", "warning", "info"];

    /// <summary>The word.</summary>
    public static string Word(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        RuleSeverity.Info => "info",
        _ => "hidden",
    };

    /// <summary>The severity of a word.</summary>
    public static RuleSeverity Of(string word) => word switch
    {
        "error" => RuleSeverity.Error,
        "warning" => RuleSeverity.Warning,
        "info" => RuleSeverity.Info,
        _ => RuleSeverity.Hidden,
    };

    /// <summary>The colour on a terminal.</summary>
    public static string Style(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "red",
        RuleSeverity.Warning => "yellow",
        _ => "blue",
    };
}
