using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Compatibility;

/// <summary>OCC7004: A model takes images, but its server takes only strings.</summary>
public sealed class StringContentWithImages : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC7004",
        Name = nameof(StringContentWithImages),
        Title = "A model takes images, but its server takes only strings",
        Description = "requiresStringContent joins parts into one string; a message with an image keeps its parts, and the server that needs "
            + "strings refuses it.",
        Severity = RuleSeverity.Warning,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ModelNode subject, RuleContext context)
    {
        var facts = context.Facts(subject);
        if (CompatValues.Flag(subject, "requiresStringContent") == true && facts.Inputs is { IsKnown: true, Value: var inputs } && (inputs & InputKinds.Image) != 0)
        {
            yield return Report(subject.Id, new Slot(AttributeKind.Compat, "RequiresStringContent"),
                $"{subject.Reference} takes images ({facts.Inputs.Provenance}) and is marked requiresStringContent: messages with images keep their parts, which such a server refuses. "
                + $"Declare {context.Written("Input = Inputs.Text", "input: [\"text\"]")}, or remove the flag where the server takes parts.");
        }
    }
}
