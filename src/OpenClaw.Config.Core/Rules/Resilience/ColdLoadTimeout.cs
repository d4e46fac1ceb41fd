using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Resilience;

/// <summary>OCC3011: A local hop has less patience than a cold load takes.</summary>
/// <remarks>Gives its fix: Value, the seconds.</remarks>
public sealed class ColdLoadTimeout : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC3011",
        Name = nameof(ColdLoadTimeout),
        Title = "A local hop has less patience than a cold load takes",
        Description = "A local server loads the model at the first request; a timeout below that looks like a hang, and the chain leaves the "
            + "machine.",
        Severity = RuleSeverity.Info,
        HasFix = true,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ProviderNode subject, RuleContext context)
    {
        var least = context.Option(RuleOptions.ColdLoadSeconds);
        if (subject.TimeoutSeconds < least && context.Index.ModelsOf(subject.Id).FirstOrDefault(m => context.Facts(m).IsProvenLocal && context.Uses.IsHop(m.Id)) is { } model)
        {
            yield return Report(subject.Id, Slots.Provider("TimeoutSeconds"), Message(model, context.Written("TimeoutSeconds"), subject.TimeoutSeconds!.Value, least),
                new FindingProperty(FixKeys.Value, Text.Plain(least)));
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ChainNode subject, RuleContext context)
    {
        var least = context.Option(RuleOptions.ColdLoadSeconds);
        var chainTold = false;
        foreach (var hop in context.Proof(subject).Hops.Where(h => h.Facts.IsProvenLocal))
        {
            var occurrence = Occurrence(subject, hop.Model.Id);
            var own = occurrence < 0 ? new PatienceSetting() : subject.Hops[occurrence].Patience;
            var (argument, seconds) = First(own);
            if (seconds is { } hopSeconds)
            {
                if (hopSeconds < least)
                {
                    yield return Report(subject.Id, new Slot(AttributeKind.Hop, argument, occurrence), Message(hop.Model, argument, hopSeconds, least),
                        new FindingProperty(FixKeys.Value, Text.Plain(least)));
                }

                continue;
            }

            (argument, seconds) = First(subject.Patience);
            if (seconds < least && !chainTold)
            {
                chainTold = true;
                yield return Report(subject.Id, Slots.Chain(argument), Message(hop.Model, argument, seconds!.Value, least),
                    new FindingProperty(FixKeys.Value, Text.Plain(least)));
            }
        }
    }

    private static (string Argument, double? Seconds) First(PatienceSetting patience)
        => patience.FirstTokenSeconds is not null || patience.AttemptSeconds is null ? ("FirstTokenSeconds", patience.FirstTokenSeconds) : ("AttemptSeconds", patience.AttemptSeconds);

    private static int Occurrence(ChainNode chain, NodeId model)
    {
        for (var i = 0; i < chain.Hops.Count; i++)
        {
            if (chain.Hops[i].Model.Target == model)
            {
                return i;
            }
        }

        return -1;
    }

    private static string Message(ModelNode model, string argument, double seconds, double least)
        => $"{argument} of {Text.Number(seconds)} s is short for {model.Reference}, which runs locally: loading a model takes up to a minute and more, and until then nothing comes. "
            + $"Give that hop at least {Text.Number(least)} s.";
}
