using System.Xml.Linq;
using OpenClaw.Config.Analyzers.Tests.Rules.Documentation;
using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Input;

/// <summary>
/// No <see cref="RuleTests"/>: a compiler that is too old runs none of our code, so the package's targets tell it.
/// That they do while building is shown in OpenClaw.Config.Package.Tests.
/// </summary>
public sealed class CompilerTooOldTests
{
    private readonly XElement _warning = Assert.Single(
        XDocument.Load(Path.Combine(Repository.Root, "src", "OpenClaw.Config", "buildTransitive", "OpenClaw.Config.targets")).Descendants("Warning"),
        w => w.Attribute("Code")?.Value == "OCC0006");

    [Fact]
    public void The_targets_say_what_is_needed_and_what_happens_without_it() => Assert.Equal(
        "This compiler is too old to load OpenClaw.Config's analyzers: nothing is checked and no openclaw.json is generated. "
            + "Use .NET SDK 9.0.300 or Visual Studio 17.14, or later.",
        _warning.Attribute("Text")!.Value);

    [Fact]
    public void They_ask_for_the_version_that_the_message_names() =>
        Assert.Contains("VersionLessThan('$(_OpenClawMSBuildVersion)', '17.14')", _warning.Attribute("Condition")!.Value, StringComparison.Ordinal);

    [Fact]
    public void They_keep_silent_where_the_analyzers_do_not_run() =>
        Assert.StartsWith("'@(_OpenClawAnalyzer)' != ''", _warning.Attribute("Condition")!.Value, StringComparison.Ordinal);

    [Fact]
    public void It_is_a_warning_of_the_build_alone()
    {
        var rule = RuleCatalog.Find("OCC0006")!.Descriptor;

        Assert.Equal((RuleSeverity.Warning, false, false), (rule.Severity, rule.InCSharp, rule.InJson));
        Assert.EndsWith("rules/OCC0006.md", _warning.Attribute("HelpLink")!.Value, StringComparison.Ordinal);
    }
}
