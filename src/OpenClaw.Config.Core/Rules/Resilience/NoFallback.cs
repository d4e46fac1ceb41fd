using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Resilience;

/// <summary>OCC3003: A chain has no fallback.</summary>
public sealed class NoFallback : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC3003",
        Name = nameof(NoFallback),
        Title = "A chain has no fallback",
        Description = "When the one model fails, nobody answers.",
        Severity = RuleSeverity.Info,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ChainNode subject, RuleContext context)
    {
        var proof = context.Proof(subject);
        if (proof.Hops.Count != 1 || subject.Entries.Count > 1 && context.FrontEnd == FrontEnd.CSharp || !context.Uses.Answers(subject)
            || NoHostedFallback.Fires(subject, context) || LosesFallbacks(subject, context) || SaysNone(subject, context))
        {
            yield break;
        }

        yield return Report(subject.Id, new Slot(AttributeKind.FallbackChain),
            $"The chain {subject.Name} has one hop, {proof.Hops[0].Model.Reference}, and no fallback: when it fails, nobody answers. Add a model of another provider.");
    }

    // OCC1015 speaks.
    private static bool LosesFallbacks(ChainNode chain, RuleContext context)
        => context.FrontEnd == FrontEnd.Json && !chain.WritesFallbacks && context.Index.Graph.Agents.Any(a => a.Model?.Target == chain.Id
            && context.Index.Root(a.Root)?.Default?.Target is { } target && context.Index.Chain(target) is { Entries.Count: > 1 });

    // An agent with "fallbacks": [] says that it wants none.
    private static bool SaysNone(ChainNode chain, RuleContext context)
        => context.FrontEnd == FrontEnd.Json && chain.WritesFallbacks && context.Index.Graph.Agents.Any(a => a.Model?.Target == chain.Id);
}
