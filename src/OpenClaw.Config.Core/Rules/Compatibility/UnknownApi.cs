using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Compatibility;

/// <summary>OCC7009: openClaw has no such API.</summary>
/// <remarks>In openclaw.json the schema says the same: OCC0003. Gives its fix: Choices, the nearest values.</remarks>
public sealed class UnknownApi : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC7009",
        Name = nameof(UnknownApi),
        Title = "OpenClaw has no such API",
        Description = "An unknown api value makes the whole file invalid, and the gateway does not start.",
        Severity = RuleSeverity.Error,
        HasFix = true,
        InJson = false,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ProviderNode subject, RuleContext context) => Judge(subject.Id, subject.Api, Slots.Provider("Api"));

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ModelNode subject, RuleContext context) => Judge(subject.Id, subject.Api, Slots.Model("Api"));

    private IEnumerable<Finding> Judge(NodeId subject, string? api, Slot slot)
    {
        // An API of another release than the target is OCC7001.
        var known = TargetRelease.Supported.SelectMany(t => t.Profile.Apis).Distinct().ToArray();
        if (api is not null && !known.Contains(api))
        {
            var nearest = Distance.Nearest(api, known);
            yield return Report(subject, slot,
                $"OpenClaw has no API '{Text.Short(api, 40)}': it refuses the whole file, and the gateway does not start. "
                + (nearest.Count > 0 ? $"Did you mean {Text.List(nearest.Select(n => "'" + n + "'"), "or")}?" : $"It has {Text.List(known.OrderBy(k => k, StringComparer.Ordinal))}."),
                new FindingProperty(FixKeys.Choices, string.Join("\n", nearest.Count > 0 ? nearest : known)));
        }
    }
}
