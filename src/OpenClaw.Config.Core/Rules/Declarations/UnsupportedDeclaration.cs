using OpenClaw.Config.Core.Declarations;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Declarations;

/// <summary>OCC9003: A declaration cannot be extended.</summary>
/// <remarks>Gives its fix: Modifier = internal, where the accessibility is the reason.</remarks>
public sealed class UnsupportedDeclaration : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC9003",
        Name = nameof(UnsupportedDeclaration),
        Title = "A declaration cannot be extended",
        Description = "Generated code in another file must be able to name the type: a generic, file-local, private or protected one it cannot.",
        Severity = RuleSeverity.Error,
        HasFix = true,
        InJson = false,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Declaration subject, RuleContext context)
    {
        var shape = subject.Shape;
        if (shape.IsGeneric)
        {
            var around = subject.Containers.Any(c => c.IsGeneric);
            yield return Report(subject.Id, Slot.Name,
                $"{subject.Name} {(around ? "stands in a generic type" : "has type parameters")}: one declaration would be many types. {(around ? "Move it out" : "Remove them")}.");
        }
        else if (shape.IsFileLocal)
        {
            yield return Report(subject.Id, Slot.Name, $"{subject.Name} is visible in its own file only ('file'), and generated code stands in another. Write 'internal'.", new FindingProperty(FixKeys.Modifier, "internal"));
        }
        else if (shape.IsHidden)
        {
            yield return Report(subject.Id, Slot.Name,
                $"{subject.Name} or a type around it is private or protected (nested records are private unless they say otherwise), so generated code cannot name it. Write 'public' or 'internal'.",
                new FindingProperty(FixKeys.Modifier, "internal"));
        }
        else if (shape.IsStatic)
        {
            yield return Report(subject.Id, Slot.Name, $"{subject.Name} is static; a declaration is a record that can be extended. Remove 'static'.");
        }
    }
}
