using OpenClaw.Config.Core.Catalogue;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Context;

/// <summary>OCC2003: nobody knows a hop's context window.</summary>
/// <remarks>Gives its fix: the fix adds ContextWindow with a number that the user fills in (Argument).</remarks>
public sealed class ContextUnknown : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC2003",
        Name = nameof(ContextUnknown),
        Title = "Nobody knows a hop's context window",
        Description = "Where no window is declared, known or asked from the server, OpenClaw assumes 200,000 tokens: long prompts then fail at "
            + "the server.",
        Severity = RuleSeverity.Warning,
        HasFix = true,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ModelNode subject, RuleContext context)
    {
        if (context.Uses.IsHop(subject.Id) && IsUnknown(subject, context))
        {
            yield return Report(subject.Id, Slots.Model("Id"), Message(subject, context), new FindingProperty(FixKeys.Argument, "ContextWindow"));
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ChainNode subject, RuleContext context)
    {
        // A model of another assembly is told where it is used: its own source is not at hand.
        foreach (var hop in context.Proof(subject).Hops)
        {
            if (hop.Model.IsForeign && IsUnknown(hop.Model, context))
            {
                yield return Report(subject.Id, Slot.Entry(hop.Entry), Message(hop.Model, context));
            }
        }
    }

    private static bool IsUnknown(ModelNode model, RuleContext context)
    {
        var facts = context.Facts(model);
        if (!facts.IsChat || facts.EffectiveWindow.IsKnown || facts.HasDiscovery || Structure.UnknownModel.IsUnknown(model, context))
        {
            return false;
        }

        // OCC1020 speaks of a reference that its provider does not list, OCC1019 of a provider that nobody knows.
        return model.Origin == ModelOrigin.Declared || (facts.Provider is { IsImplicit: true } && facts.KnownProvider is not null);
    }

    private static string Message(ModelNode model, RuleContext context)
        => $"Nobody knows the window of {model.Reference}: it is not declared, not in the catalogue, and OpenClaw does not ask this server. It assumes 200,000 tokens, "
            + $"and a longer conversation than the server takes fails there. Declare {context.Written("ContextWindow")} as the server shows it.";
}
