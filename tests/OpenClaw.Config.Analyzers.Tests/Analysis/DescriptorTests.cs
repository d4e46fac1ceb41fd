using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OpenClaw.Config.Analyzers.Analysis;
using OpenClaw.Config.Analyzers.Tests.Rules.Documentation;
using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.Analyzers.Tests.Analysis;

/// <summary>Release tracking can't see descriptors that are made from data; these tests do its work.</summary>
public class DescriptorTests
{
    private static readonly DiagnosticAnalyzer[] Analyzers = [new ConfigurationAnalyzer(), new OpenClawJsonAnalyzer()];

    [Fact]
    public void Each_analyzer_supports_every_rule() => Assert.All(Analyzers, analyzer =>
        Assert.Equal(RuleCatalog.All.Select(rule => rule.Descriptor.Id), analyzer.SupportedDiagnostics.Select(d => d.Id)));

    [Fact]
    public void A_descriptor_says_what_its_rule_says() => Assert.All(Descriptors(), descriptor =>
    {
        var rule = RuleCatalog.Find(descriptor.Id)!.Descriptor;
        Assert.Equal(rule.Title, descriptor.Title.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(rule.HelpLink, descriptor.HelpLinkUri);
        Assert.Equal("OpenClaw." + rule.Category, descriptor.Category);
        Assert.Equal(!rule.IsStrict, descriptor.IsEnabledByDefault);
        Assert.Equal(rule.Severity.ToString(), descriptor.DefaultSeverity.ToString());
    });

    [Fact]
    public void The_release_notes_list_every_descriptor()
    {
        var released = File.ReadAllLines(Repository.Releases).Where(line => line.StartsWith("OCC", StringComparison.Ordinal));
        Assert.Equal(Descriptors().Select(d => d.Id), released.Select(line => line.Split('|')[0].Trim()));
    }

    [Fact]
    public void A_help_link_leads_to_a_page_that_exists() => Assert.All(Descriptors(), descriptor =>
        Assert.True(File.Exists(Path.Combine(Repository.Pages, Path.GetFileName(new Uri(descriptor.HelpLinkUri).LocalPath)))));

    [Fact]
    public void No_rule_waits_for_the_end_of_the_compilation() => Assert.DoesNotContain(
        Descriptors(), d => d.CustomTags.Contains(WellKnownDiagnosticTags.CompilationEnd));

    private static System.Collections.Immutable.ImmutableArray<DiagnosticDescriptor> Descriptors() => new ConfigurationAnalyzer().SupportedDiagnostics;
}
