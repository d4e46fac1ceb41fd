using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Rules.Chains;

namespace OpenClaw.Config.Core.Rules.Resilience;

/// <summary>OCC3004: all hops of a chain fail together.</summary>
public sealed class CorrelatedHops : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC3004",
        Name = nameof(CorrelatedHops),
        Title = "All hops of a chain fail together",
        Description = "Hops that share a provider, a key or a server share its outages, limits and unpaid bills: the fallback cannot help when "
            + "it is needed.",
        Severity = RuleSeverity.Warning,
    };

    private static readonly (CorrelationKind Kind, string Words)[] Shared =
    [
        (CorrelationKind.Provider, "go through the provider"),
        (CorrelationKind.Account, "share the account"),
        (CorrelationKind.KeyVariable, "share the key in"),
        (CorrelationKind.Host, "are served by"),
    ];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ChainNode subject, RuleContext context)
    {
        var proof = context.Proof(subject);
        if (proof.Hops.Count < 2 || !context.Uses.Answers(subject) || Boundaries.IsLocalOnly(subject, context) || proof.IsProvenLocal)
        {
            yield break;
        }

        foreach (var (kind, words) in Shared)
        {
            if (proof.SharedByAll(kind) is { } correlation)
            {
                yield return Report(subject.Id, new Slot(AttributeKind.FallbackChain),
                    $"{(proof.Hops.Count == 2 ? "Both" : "All " + Text.Number(proof.Hops.Count))} hops of the chain {subject.Name} {words} {correlation.Value}: one outage, limit or unpaid bill takes them all. "
                    + "Add a hop of another provider.");
                yield break;
            }
        }
    }
}
