using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Cost;

/// <summary>OCC8002: A request can cost more than its budget.</summary>
public sealed class BudgetExceeded : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC8002",
        Name = nameof(BudgetExceeded),
        Title = "A request can cost more than its budget",
        Description = "Counted is the worst case: every attempt billed in full, the longest prompt, the longest answer.",
        Severity = RuleSeverity.Error,
        InJson = false,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ChainNode subject, RuleContext context)
    {
        if (subject.MaxCost is not { } budget || context.Proof(subject) is not { } proof || !(proof.KnownCost > budget))
        {
            yield break;
        }

        var parts = proof.Hops.Where(h => h.Cost > 0).Select(h => $"{h.Model.Reference} {Text.Usd(h.Cost!.Value)}{(h.Patience.Retries > 0 ? $" in {Text.Number(1 + h.Patience.Retries.Value)} attempts" : string.Empty)}");
        yield return Report(subject.Id, Slots.Chain("MaxCost"),
            $"One request of the chain {subject.Name} can cost {Text.Usd(proof.KnownCost)} in the worst case ({Text.List(parts)}); its budget is {Text.Usd(budget)}. "
            + "Lower PromptBudget, MaxTokens or Retries, name cheaper models, or raise the budget.");
    }
}
