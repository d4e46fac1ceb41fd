using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.Analyzers.Tests.Rules;

public class RuleTestCoverageTests
{
    // A compiler that is too old runs no analyzer: its tests look at the package's targets.
    private const string WithoutAnalyzer = "OCC0006";

    public static TheoryData<string> Ids => [.. RuleCatalog.All.Select(r => r.Descriptor.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_has_a_test_class_in_the_folder_of_its_family(string id)
    {
        var rule = RuleCatalog.Find(id)!.Descriptor;
        var tests = typeof(RuleTests).Assembly.GetType($"{typeof(RuleTests).Namespace}.{rule.Category}.{rule.Name}Tests");

        Assert.True(tests is not null, $"Rules/{rule.Category}/{rule.Name}Tests.cs is missing.");
        Assert.Equal(id == WithoutAnalyzer ? null : id, (Activator.CreateInstance(tests) as RuleTests)?.Id);
    }
}
