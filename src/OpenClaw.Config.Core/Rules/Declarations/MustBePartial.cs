using OpenClaw.Config.Core.Declarations;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Declarations;

/// <summary>OCC9001: A declaration is not partial.</summary>
/// <remarks>Gives its fix: Modifier = partial; Node, the type to change where it is one around the declaration.</remarks>
public sealed class MustBePartial : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC9001",
        Name = nameof(MustBePartial),
        Title = "A declaration is not partial",
        Description = "The generator adds the descriptor to the declaring record; into a type that is not partial it adds nothing.",
        Severity = RuleSeverity.Error,
        HasFix = true,
        InJson = false,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Declaration subject, RuleContext context)
    {
        if (subject.Shape.IsPartial || subject.Shape.Form != DeclarationForm.RecordClass)
        {
            yield break;
        }

        var around = subject.Containers.Where(c => !c.IsPartial).Select(c => c.Name).ToArray();
        var message = around.Length > 0
            ? $"{subject.Name} stands in {Text.List(around)}, {(around.Length == 1 ? "which is" : "which are")} not partial, so nothing can be generated for it. Write 'partial' there"
            : $"{subject.Name} is not partial, so its descriptor, registry entry and client cannot be generated. Write 'public partial record {subject.Name}'";
        yield return Report(subject.Id, Slot.Name, message + ".", new FindingProperty(FixKeys.Modifier, "partial"));
    }
}
