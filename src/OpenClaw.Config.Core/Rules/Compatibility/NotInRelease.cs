using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Compatibility;

/// <summary>OCC7001: the target release rejects a setting.</summary>
public sealed class NotInRelease : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC7001",
        Name = nameof(NotInRelease),
        Title = "The target release rejects a setting",
        Description = "OpenClaw refuses a file with a key or value that it does not know, and the gateway does not start.",
        Severity = RuleSeverity.Error,
        InJson = false,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ProviderNode subject, RuleContext context) => Judge(subject.Id, SettingPaths.Of(subject), context);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ModelNode subject, RuleContext context) => Judge(subject.Id, SettingPaths.Of(subject, context), context);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(AgentNode subject, RuleContext context) => Judge(subject.Id, SettingPaths.Of(subject), context);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RootNode subject, RuleContext context) => Judge(subject.Id, SettingPaths.Of(subject), context);

    private IEnumerable<Finding> Judge(NodeId subject, IEnumerable<SettingPath> settings, RuleContext context)
    {
        foreach (var setting in settings)
        {
            var rejecting = context.Targets.Where(t => !setting.IsAcceptedBy(t)).Select(t => t.Text).ToArray();
            var isUnknown = TargetRelease.Supported.All(t => !setting.IsAcceptedBy(t));
            if (rejecting.Length > 0 && (context.HasTarget || isUnknown))
            {
                yield return Report(subject, setting.Slot,
                    $"OpenClaw {(isUnknown && !context.HasTarget ? "(any supported release)" : Text.List(rejecting))} does not accept {setting.Key}: it refuses the whole file, and the gateway does not start. "
                    + (isUnknown ? "Mend or remove it." : $"Remove it, or target a release that has it ({Text.List(TargetRelease.Supported.Where(setting.IsAcceptedBy).Select(t => t.Text), "or")})."));
            }
        }
    }
}
