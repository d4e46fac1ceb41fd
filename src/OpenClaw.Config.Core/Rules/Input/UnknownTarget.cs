using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Releases;

namespace OpenClaw.Config.Core.Rules.Input;

/// <summary>OCC0005: nobody knows the target release.</summary>
/// <remarks>Gives its fix: Choices, the known releases.</remarks>
public sealed class UnknownTarget : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC0005",
        Name = nameof(UnknownTarget),
        Title = "Nobody knows the target release",
        Description = "Floors, keys and values differ between releases; for an unknown one nothing can be proven.",
        Severity = RuleSeverity.Error,
        HasFix = true,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RootNode subject, RuleContext context)
    {
        if (subject.Target is { } target && Judge("No OpenClaw release", target) is { } message)
        {
            yield return Report(subject.Id, Slots.Root("Target"), message, new FindingProperty(FixKeys.Choices, string.Join("\n", TargetRelease.Supported.Select(t => t.Text))));
        }
    }

    /// <summary>A finding about the release that the MSBuild property <c>OpenClawTarget</c> names; null where it is known.</summary>
    /// <param name="target">The release; null where none is named.</param>
    public Finding? Of(string? target) => target is not null && Judge("OpenClawTarget: no OpenClaw release", target) is { } message ? Report(default, Slot.Name, message) : null;

    private static string? Judge(string start, string target) => ReleaseProfile.Find(target) is not null ? null
        : $"{start} '{Text.Short(target, 30)}' is known, so the newest is taken. Known are {Text.List(TargetRelease.Supported.Select(t => t.Text).Concat(ReleaseProfile.All.Select(p => p.Name)))}; "
            + "take one of them, or leave the target out.";
}
