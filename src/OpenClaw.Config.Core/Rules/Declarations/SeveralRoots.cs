using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Declarations;

/// <summary>OCC9004: two roots write one file.</summary>
public sealed class SeveralRoots : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC9004",
        Name = nameof(SeveralRoots),
        Title = "Two roots write one file",
        Description = "Each root writes its own file; of two that name the same one, the last one written wins.",
        Severity = RuleSeverity.Error,
        InJson = false,
    };

    private const string DefaultFile = "openclaw.json";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RootNode subject, RuleContext context)
    {
        var others = context.Index.Graph.Roots
            .Where(r => r.Id != subject.Id && r.Assembly == subject.Assembly && string.Equals(r.File ?? DefaultFile, subject.File ?? DefaultFile, StringComparison.OrdinalIgnoreCase))
            .Select(r => r.Namespace.Length == 0 ? r.Name : r.Namespace + "." + r.Name)
            .ToArray();
        if (others.Length > 0)
        {
            yield return Report(subject.Id, subject.File is null ? new Slot(AttributeKind.OpenClawConfig) : Slots.Root("File"),
                $"{subject.Name} and {Text.List(others)} would both write '{Text.Short(subject.File ?? DefaultFile, 40)}', and one would overwrite the other. Give each root a File of its own.");
        }
    }
}
