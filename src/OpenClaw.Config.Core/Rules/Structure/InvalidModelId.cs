using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Structure;

/// <summary>OCC1008: A model id is empty or has white space at an end.</summary>
/// <remarks>Gives its fix: Value, the trimmed id.</remarks>
public sealed class InvalidModelId : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC1008",
        Name = nameof(InvalidModelId),
        Title = "A model id is empty or has white space at an end",
        Description = "The id is sent to the server as it is; one with white space at an end names a model that no server has, and an empty one "
            + "makes the file invalid.",
        Severity = RuleSeverity.Error,
        HasFix = true,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ModelNode subject, RuleContext context)
    {
        if (subject.Origin != ModelOrigin.Declared)
        {
            yield break;
        }

        var trimmed = subject.ModelId.Trim();
        if (trimmed.Length == 0)
        {
            yield return Report(subject.Id, Slots.Model("Id"), "The model id is empty; OpenClaw refuses the whole file. Write the id that the server shows.");
        }
        else if (trimmed.Length != subject.ModelId.Length)
        {
            yield return Report(subject.Id, Slots.Model("Id"),
                $"The model id '{Text.Short(subject.ModelId)}' has white space at an end. It is sent as it is, and no server has a model of that name; write '{Text.Short(trimmed)}'.",
                new FindingProperty(FixKeys.Value, trimmed));
        }
    }
}
