using OpenClaw.Config.Core.Declarations;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Declarations;

/// <summary>OCC9005: A name is taken.</summary>
public sealed class NameCollision : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC9005",
        Name = nameof(NameCollision),
        Title = "A name is taken",
        Description = "Generated members would meet a member of the same name; C# would reject both, and every other message would be hidden "
            + "behind that.",
        Severity = RuleSeverity.Error,
        InJson = false,
    };

    private static readonly HashSet<string> RecordMembers = new(StringComparer.Ordinal)
    {
        "Equals", "GetHashCode", "ToString", "PrintMembers", "EqualityContract", "Deconstruct", "GetType", "MemberwiseClone", "ReferenceEquals", "Finalize",
    };

    private static readonly string[] RootMembers = ["ModelRegistry", "RoutingTable", "OpenClawJson", "__Generated"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Declaration subject, RuleContext context)
    {
        if (subject.Container is { } container && context.Declarations.TryGetValue(container, out var around))
        {
            if (Reserved(around).Contains(subject.Name))
            {
                yield return Report(subject.Id, Slot.Name, $"{subject.Name} stands in {around.Name}, where the generator adds a member of that name. Choose another name.");
            }
            else if (RecordMembers.Contains(subject.Name) || subject.Name == around.Name)
            {
                yield return Report(subject.Id, Slot.Name,
                    $"{subject.Name} stands in {around.Name}, {(subject.Name == around.Name ? "which has the same name" : "which has a member of that name, as every record")}; C# does not allow that. Choose another name.");
            }
        }
        else if (Reserved(subject).Contains(subject.Name))
        {
            yield return Report(subject.Id, Slot.Name, $"{subject.Name} gets a generated member of its own name, which C# does not allow. Choose another name.");
        }

        var taken = subject.Shape.MemberNames.Where(m => Reserved(subject).Contains(m) && !IsNestedDeclaration(subject, m, context)).ToArray();
        if (taken.Length > 0)
        {
            yield return Report(subject.Id, Slot.Name, $"{subject.Name} has a member {Text.List(taken)} of its own, where the generator adds one of that name. Rename yours.");
        }
    }

    // A nested declaration is told at itself.
    private static bool IsNestedDeclaration(Declaration subject, string name, RuleContext context)
        => context.Declarations.Values.Any(d => d.Container == subject.Id && d.Name == name);

    private static IEnumerable<string> Reserved(Declaration declaration)
        => declaration.Attribute(AttributeKind.OpenClawConfig) is null ? ["Descriptor"] : RootMembers.Concat(["Descriptor"]);
}
