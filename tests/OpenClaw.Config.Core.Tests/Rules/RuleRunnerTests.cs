using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.Core.Tests.Rules;

public sealed class RuleRunnerTests
{
    private static readonly ProviderNode Provider = Given.Provider("one", "https://one.example/v1");

    [Fact]
    public void A_rule_that_throws_is_told_by_its_id_and_the_others_go_on()
    {
        var findings = RuleRunner.Check(Provider.Id, Given.Context(Provider), [new Thrower(), new Teller()]);

        Assert.Equal(["OCC9998", "OCC9999"], findings.Select(f => f.Rule.Id));
        Assert.Contains("failed with InvalidOperationException", findings[0].Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_rule_found_before_it_threw_does_not_count()
    {
        var findings = RuleRunner.Check(Provider.Id, Given.Context(Provider), [new Thrower()]);

        Assert.Single(findings);
    }

    [Fact]
    public void A_node_of_another_assembly_is_not_judged() =>
        Assert.Empty(RuleRunner.Check(Provider.Id, Given.Context(Provider with { IsForeign = true }), [new Teller()]));

    [Fact]
    public void A_model_that_a_root_names_directly_is_judged_as_a_chain_at_that_argument()
    {
        var local = Given.Provider("lmstudio");
        var model = Given.Model(local, "m", 196_608);
        var root = new RootNode { Id = new("r"), Name = "Config", Default = Given.To(model) };

        var finding = Assert.Single(RuleRunner.Check(root.Id, Given.Context(local, model, root), [RuleCatalog.Find("OCC3001")!]));

        Assert.Equal(new Slot(AttributeKind.OpenClawConfig, "Default"), finding.Slot);
    }

    [Fact]
    public void The_order_is_the_same_for_the_same_input()
    {
        var model = Given.Model(Provider, "llama-3-8b", 8_000);
        var chain = Given.Chain("c", Given.To(model));

        var first = RuleRunner.CheckAll(Given.Context(Provider, model, chain));
        var second = RuleRunner.CheckAll(Given.Context(Provider, model, chain));

        Assert.NotEmpty(first);
        Assert.Equal(first, second);
    }

    private sealed class Thrower : Rule
    {
        public override RuleDescriptor Descriptor { get; } = new() { Id = "OCC9998", Name = "Thrower" };

        public override IEnumerable<Finding> Check(ProviderNode subject, RuleContext context)
        {
            yield return Report(subject.Id, Slot.Name, "half a finding");
            throw new InvalidOperationException("secret");
        }
    }

    private sealed class Teller : Rule
    {
        public override RuleDescriptor Descriptor { get; } = new() { Id = "OCC9999", Name = "Teller" };

        public override IEnumerable<Finding> Check(ProviderNode subject, RuleContext context) => [Report(subject.Id, Slot.Name, "told")];
    }
}
