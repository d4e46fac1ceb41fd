using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Rules.Chains;

namespace OpenClaw.Config.Core.Rules.Context;

/// <summary>OCC2007: A fallback takes shorter prompts than the hops before it.</summary>
/// <remarks>Gives its fix: Choices, the entries' positions in a better order, separated by line feeds; Value, a PromptBudget that every hop carries.</remarks>
public sealed class FallbackContextShrinks : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC2007",
        Name = nameof(FallbackContextShrinks),
        Title = "A fallback takes shorter prompts than the hops before it",
        Description = "When the conversation has grown to what the primary takes, the fallback cannot answer it: the chain fails just when it is "
            + "needed.",
        Severity = RuleSeverity.Warning,
        HasFix = true,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ChainNode subject, RuleContext context)
    {
        var proof = context.Proof(subject);
        if (proof.Hops.Count == 0 || context.Uses.IsNested(subject.Id) && !context.Uses.Answers(subject))
        {
            yield break;
        }

        var primary = proof.Hops[0].Facts.UsableContext.OrNull;
        var enough = context.Option(RuleOptions.FallbackUsableTokens);
        if ((subject.PromptBudget ?? (primary is { } most ? Math.Min(most, enough) : null)) is not { } required)
        {
            yield break;
        }

        foreach (var hop in proof.Hops)
        {
            if (!hop.Facts.IsChat || (hop.Position == 0 && subject.PromptBudget is null) || !(hop.Facts.UsableContext.OrNull < required))
            {
                continue;
            }

            var usable = hop.Facts.UsableContext.Value;
            var window = hop.Facts.EffectiveWindow.Value;
            var against = subject.PromptBudget is not null
                ? $"the chain's PromptBudget is {Text.Number(required)}"
                : $"{Text.Number(required)} are needed (the primary {proof.Hops[0].Model.Reference} takes {Text.Number(primary!.Value)}; {Text.Number(enough)} are always enough)";
            yield return Report(subject.Id, Slot.Entry(hop.Entry),
                $"{hop.Model.Reference} ({Text.Place(hop.Position)} of {subject.Name}) takes prompts of {Text.Tokens(usable)}: its window of {Text.Number(window)} "
                + $"({hop.Facts.EffectiveWindow.Provenance}) less {Text.Number(window - usable)} for the answer and OpenClaw's own reserve; {against}. Longer prompts fail at this hop. "
                + (context.FrontEnd == FrontEnd.CSharp ? "Use a larger window, reorder, or declare a PromptBudget that every hop carries." : "Use a model with a larger window, or reorder."),
                new FindingProperty(FixKeys.Choices, string.Join("\n", Order(proof).Select(i => Text.Plain(i)))),
                new FindingProperty(FixKeys.Value, Text.Plain(proof.KnownUsableContext ?? 0)));
        }
    }

    // The entries with the widest first; those of unknown window keep to the end.
    private static IEnumerable<int> Order(ChainProof proof)
        => Enumerable.Range(0, proof.Chain.Entries.Count)
            .OrderByDescending(i => proof.Hops.Where(h => h.Entry == i).Select(h => h.Facts.UsableContext.OrNull ?? 0).DefaultIfEmpty(0).Min());
}
