using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Structure;

/// <summary>OCC1006: A chain has no primary.</summary>
public sealed class EmptyChain : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC1006",
        Name = nameof(EmptyChain),
        Title = "A chain has no primary",
        Description = "Without a primary OpenClaw takes its own default model, whose provider may have no key here.",
        Severity = RuleSeverity.Error,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ChainNode subject, RuleContext context)
    {
        var hasPrimary = subject.Entries.Count > 0 && !string.IsNullOrWhiteSpace(subject.Entries[0].Written);
        if (hasPrimary || InheritsPrimary(subject, context))
        {
            yield break;
        }

        yield return Report(subject.Id, new Slot(AttributeKind.FallbackChain),
            $"The chain {subject.Name} has no primary, so OpenClaw would answer with its own default model. Name the model that is tried first.");
    }

    // An agent's { fallbacks } without a primary takes the default chain's.
    private static bool InheritsPrimary(ChainNode subject, RuleContext context)
        => context.FrontEnd == FrontEnd.Json && context.Index.Graph.Agents.Any(a => a.Model?.Target == subject.Id || a.Image?.Target == subject.Id);
}
