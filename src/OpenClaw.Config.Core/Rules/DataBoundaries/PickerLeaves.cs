using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.DataBoundaries;

/// <summary>OCC6005: A user can switch away from what must stay.</summary>
public sealed class PickerLeaves : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC6005",
        Name = nameof(PickerLeaves),
        Title = "A user can switch away from what must stay",
        Description = "The chain stays inside its boundary, but a user's /model command chooses any listed model. OpenClaw 2026.9 has "
            + "modelPolicy.allow for that.",
        Severity = RuleSeverity.Info,
        InJson = false,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(AgentNode subject, RuleContext context)
        => (subject.LocalOnly || !subject.Residency.IsEmpty) && !subject.HasAllow && !IsWritten(context, context.Index.Root(subject.Root))
            ? [Told(subject.Id, subject.LocalOnly, "The agent " + subject.Name)]
            : [];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RootNode subject, RuleContext context)
        => (subject.LocalOnly || !subject.Residency.IsEmpty) && !subject.HasAllow && !IsWritten(context, subject)
            ? [Told(subject.Id, subject.LocalOnly, subject.Name)]
            : [];

    // The writer puts modelPolicy.allow into a file for 2026.9 by itself.
    private static bool IsWritten(RuleContext context, RootNode? root)
        => context.FrontEnd == FrontEnd.CSharp && context.TargetsOf(root).All(t => t.IsModern);

    private Finding Told(NodeId subject, bool isLocal, string who) => Report(subject, new Slot(isLocal ? AttributeKind.LocalOnly : AttributeKind.Residency),
        $"{who} must stay {(isLocal ? "local" : "in its region")}, but no allowlist holds for it: a user's /model can choose any listed model. Set Target = \"2026.9\", whose modelPolicy.allow the file then gets.");
}
