using System.Text;
using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Documentation;

/// <summary>The presets that the package ships, chosen by the MSBuild property OpenClawRules; made from the rules.</summary>
internal static class RulePresets
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["default"] = Write("The default severities, written out.", r => r.IsStrict ? "none" : Name(r.Severity)),
        ["relaxed"] = Write(
            "For a first look at an old configuration: errors stay, warnings become suggestions, suggestions are hidden.",
            r => r.IsStrict || r.Severity == RuleSeverity.Info ? "none" : Name(r.Severity == RuleSeverity.Warning ? RuleSeverity.Info : r.Severity)),
        ["strict"] = Write("Rules that are hidden by default are shown, so that nothing stays unsaid.", r => r.IsStrict ? "suggestion" : null),
    };

    private static string Write(string what, Func<RuleDescriptor, string?> severity)
    {
        var text = new StringBuilder("is_global = true\n# Below what a project or its .editorconfig says.\nglobal_level = -50\n\n# ").Append(what)
            .Append("\n# Made from the rules: UPDATE_DOCS=1 dotnet test tests/OpenClaw.Config.Analyzers.Tests\n");
        foreach (var rule in RuleCatalog.All.Select(r => r.Descriptor))
        {
            if (severity(rule) is { } value)
            {
                text.Append("dotnet_diagnostic.").Append(rule.Id).Append(".severity = ").Append(value).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Name(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        RuleSeverity.Info => "suggestion",
        _ => "silent",
    };
}
