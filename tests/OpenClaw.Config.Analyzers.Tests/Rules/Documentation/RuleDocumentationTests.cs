using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Documentation;

/// <summary>Code, pages, index and release notes agree. UPDATE_DOCS=1 renews what is generated.</summary>
public class RuleDocumentationTests
{
    public static TheoryData<string> Ids => [.. RuleCatalog.All.Select(r => r.Descriptor.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_has_a_page_that_agrees_with_it(string id)
    {
        Assert.True(File.Exists(RulePage.PathOf(id)), $"docs/rules/{id}.md is missing.");
        var page = RulePage.Read(id);

        Agree(RulePage.PathOf(id), page.Renewed());
        Assert.Contains("\n## How to fix\n", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_belongs_to_a_rule()
    {
        var pages = Directory.EnumerateFiles(Repository.Pages, "OCC*.md").Select(Path.GetFileNameWithoutExtension);

        Assert.Equal(RuleCatalog.All.Select(r => r.Descriptor.Id), pages.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_index_is_made_from_the_rules() => Agree(Path.Combine(Repository.Pages, "README.md"), RuleTables.Index());

    [Fact]
    public void The_release_notes_of_the_analyzers_are_made_from_the_rules() => Agree(Repository.Releases, RuleTables.ReleaseNotes());

    [Theory]
    [InlineData("default")]
    [InlineData("relaxed")]
    [InlineData("strict")]
    public void The_presets_are_made_from_the_rules(string preset) => Agree(Path.Combine(Repository.Presets, preset + ".globalconfig"), RulePresets.All[preset]);

    [Fact]
    public void Ids_are_unique_and_sorted()
    {
        var ids = RuleCatalog.All.Select(r => r.Descriptor.Id).ToArray();

        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
        Assert.All(ids, id => Assert.Matches("^OCC[0-9]{4}$", id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_is_named_after_its_class_and_describes_itself(string id)
    {
        var rule = RuleCatalog.Find(id)!;

        Assert.Equal(rule.GetType().Name, rule.Descriptor.Name);
        Assert.False(rule.Descriptor.Title.EndsWith('.'));
        Assert.NotEmpty(rule.Descriptor.Description);
        Assert.EndsWith($"/docs/rules/{id}.md", rule.Descriptor.HelpLink, StringComparison.Ordinal);
        Assert.EndsWith($".Rules.{rule.Descriptor.Category}", rule.GetType().Namespace, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_threshold_is_documented_at_a_rule() =>
        Assert.Equal(RuleOptions.All, RuleTables.OptionsByRule.Values.SelectMany(o => o).Distinct().OrderBy(o => o.Name, StringComparer.Ordinal));

    private static void Agree(string path, string expected)
    {
        if (Repository.Updates)
        {
            File.WriteAllText(path, expected);
        }

        Assert.True(File.Exists(path), $"{path} is missing; set UPDATE_DOCS=1 to write it.");
        Assert.Equal(expected, File.ReadAllText(path));
    }
}
