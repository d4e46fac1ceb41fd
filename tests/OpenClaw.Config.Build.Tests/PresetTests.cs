using System.Text.RegularExpressions;
using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.Build.Tests;

public sealed class PresetTests
{
    [Fact]
    public void The_strict_preset_shows_exactly_the_rules_that_are_hidden_by_default()
    {
        var preset = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "buildTransitive", "rules", "strict.globalconfig"));

        Assert.Equal(
            RuleCatalog.All.Select(r => r.Descriptor).Where(d => d.IsStrict).Select(d => d.Id).Order(StringComparer.Ordinal),
            Regex.Matches(preset, @"^dotnet_diagnostic\.(OCC\d{4})\.severity = suggestion$", RegexOptions.Multiline).Select(m => m.Groups[1].Value));
    }
}
