using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Compatibility;

/// <summary>OCC7007: A local primary may fail on the full agent prompt.</summary>
/// <remarks>Gives its fix: Argument = LocalModelLean; Value = true.</remarks>
public sealed class ConsiderLeanMode : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC7007",
        Name = nameof(ConsiderLeanMode),
        Title = "A local primary may fail on the full agent prompt",
        Description = "If agent turns fail although small calls work, drop the heavyweight tools first: localModelLean. It is experimental.",
        Severity = RuleSeverity.Info,
        HasFix = true,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RootNode subject, RuleContext context)
        => Judge(subject.Id, subject.Default, subject.LocalModelLean, Slots.Root("Default"), context);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(AgentNode subject, RuleContext context)
        => Judge(subject.Id, subject.Model, subject.LocalModelLean ?? context.Index.Root(subject.Root)?.LocalModelLean, Slots.Agent("Model"), context);

    private IEnumerable<Finding> Judge(NodeId subject, NodeReference? reference, bool? lean, Slot slot, RuleContext context)
    {
        if (lean is not null || context.Index.Hops(reference) is not { Count: > 0 } hops || context.Facts(hops[0]) is not { IsProvenLocal: true } facts)
        {
            yield break;
        }

        var threshold = context.Option(RuleOptions.LeanContextTokens);
        var why = facts.TotalParametersB.OrNull <= context.Option(RuleOptions.SmallModelBillions) ? $"has {Text.Size(facts.TotalParametersB.Value)} parameters (up to {Text.Size(context.Option(RuleOptions.SmallModelBillions))} is small)"
            : facts.EffectiveWindow.OrNull < threshold ? $"has a window of {Text.Tokens(facts.EffectiveWindow.Value)} (below {Text.Number(threshold)})"
            : CompatValues.IsStrict(facts.Model) ? "is marked as a strict backend"
            : null;
        if (why is not null)
        {
            yield return Report(subject, slot,
                $"The primary {facts.Model.Reference} runs locally and {why}. If agent turns fail although small calls work, set "
                + context.Written("LocalModelLean = true", "experimental: { localModelLean: true }") + ": it drops heavyweight tools such as browser, cron and message. It is experimental.",
                new FindingProperty(FixKeys.Argument, "LocalModelLean"),
                new FindingProperty(FixKeys.Value, "true"));
        }
    }
}
