using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.ModelSafety;

/// <summary>OCC4006: nobody knows the size of a local model.</summary>
/// <remarks>Gives its fix: Argument = Size.</remarks>
public sealed class SizeUnknown : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC4006",
        Name = nameof(SizeUnknown),
        Title = "Nobody knows the size of a local model",
        Description = "Without a size no rule can tell whether the model is small.",
        Severity = RuleSeverity.Info,
        IsStrict = true,
        HasFix = true,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ModelNode subject, RuleContext context)
    {
        var facts = context.Facts(subject);
        if (facts.IsProvenLocal && facts.IsChat && !facts.TotalParametersB.IsKnown && subject.Origin == ModelOrigin.Declared)
        {
            yield return Report(subject.Id, Slots.Model("Id"),
                $"Nobody knows the size of {subject.Reference}: it is not declared and its id does not say it, so no rule can tell whether it is small. "
                + (context.FrontEnd == FrontEnd.CSharp ? "Declare Size, for example \"70B\"." : "openclaw.json has no key for it: give the model's size in a *.openclaw-models.json file."),
                new FindingProperty(FixKeys.Argument, "Size"));
        }
    }
}
