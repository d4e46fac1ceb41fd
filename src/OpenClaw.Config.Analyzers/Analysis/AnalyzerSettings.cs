using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.Analyzers.Analysis;

/// <summary>Thresholds and options as <c>.editorconfig</c>, a global config or MSBuild set them.</summary>
internal sealed class AnalyzerSettings(AnalyzerConfigOptionsProvider provider)
{
    private const string Prefix = "openclaw_config.";

    /// <summary>The release that MSBuild's <c>OpenClawTarget</c> names; null where it names none.</summary>
    public string? Target => provider.GlobalOptions.TryGetValue("build_property.OpenClawTarget", out var target) && !string.IsNullOrWhiteSpace(target)
        ? target.Trim()
        : null;

    /// <summary>The settings of a source file, with a key that is equal for equal settings.</summary>
    public (string Key, RuleSettings Settings) Of(SyntaxTree tree) => Of(provider.GetOptions(tree));

    /// <summary>The settings of another file, with a key that is equal for equal settings.</summary>
    public (string Key, RuleSettings Settings) Of(AdditionalText file) => Of(provider.GetOptions(file));

    /// <summary>The names of all our settings that hold for a source file, known or not, without their prefix.</summary>
    public IEnumerable<string> NamesOf(SyntaxTree tree) => NamesOf(provider.GetOptions(tree));

    /// <summary>The names of all our settings that hold for another file, known or not, without their prefix.</summary>
    public IEnumerable<string> NamesOf(AdditionalText file) => NamesOf(provider.GetOptions(file));

    private IEnumerable<string> NamesOf(AnalyzerConfigOptions options) => options.Keys.Concat(provider.GlobalOptions.Keys)
        .Where(key => key.StartsWith(Prefix, StringComparison.Ordinal))
        .Select(key => key.Substring(Prefix.Length));

    private (string Key, RuleSettings Settings) Of(AnalyzerConfigOptions options)
    {
        Dictionary<string, string>? values = null;
        foreach (var option in RuleOptions.All)
        {
            if (options.TryGetValue(Prefix + option.Name, out var text) || provider.GlobalOptions.TryGetValue(Prefix + option.Name, out text))
            {
                (values ??= new(StringComparer.Ordinal))[option.Name] = text;
            }
        }

        return values is null
            ? (string.Empty, RuleSettings.Default)
            : (string.Join("\n", values.Select(v => v.Key + "=" + v.Value)), new RuleSettings(name => values.TryGetValue(name, out var text) ? text : null));
    }
}
