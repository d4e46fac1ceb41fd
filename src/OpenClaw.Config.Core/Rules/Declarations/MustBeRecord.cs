using OpenClaw.Config.Core.Declarations;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Declarations;

/// <summary>OCC9002: A declaration is no record class.</summary>
/// <remarks>Gives its fix: Modifier = record.</remarks>
public sealed class MustBeRecord : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC9002",
        Name = nameof(MustBeRecord),
        Title = "A declaration is no record class",
        Description = "Providers, models, chains, agents and roots are partial record classes; nothing is generated for another kind of type.",
        Severity = RuleSeverity.Error,
        HasFix = true,
        InJson = false,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Declaration subject, RuleContext context)
    {
        if (subject.Shape.Form != DeclarationForm.RecordClass)
        {
            yield return Report(subject.Id, Slot.Name,
                $"{subject.Name} is {Form(subject.Shape.Form)}; declarations are partial record classes, and nothing is generated for another kind. Write 'public partial record {subject.Name}'.",
                new FindingProperty(FixKeys.Modifier, "record"));
        }
    }

    private static string Form(DeclarationForm form) => form switch
    {
        DeclarationForm.Class => "a class",
        DeclarationForm.RecordStruct => "a record struct",
        DeclarationForm.Struct => "a struct",
        DeclarationForm.Interface => "an interface",
        _ => "a type of another kind",
    };
}
