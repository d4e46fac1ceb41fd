using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Compatibility;

/// <summary>OCC7001: the target release rejects a setting.</summary>
/// <remarks>Gives its fix: Action = remove, where it can be taken out; Value, the newest release that accepts it.</remarks>
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
        HasFix = true,
        InJson = false,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ProviderNode subject, RuleContext context) => Judge(subject.Id, SettingPaths.Of(subject), UnreadableJson.Of(subject.RawJson, subject.Parameters), context);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ModelNode subject, RuleContext context) => Judge(subject.Id, SettingPaths.Of(subject, context), UnreadableJson.Of(subject.RawJson, subject.Parameters), context);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(AgentNode subject, RuleContext context) => Judge(subject.Id, SettingPaths.Of(subject), UnreadableJson.Of(subject.RawJson, subject.Parameters), context);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RootNode subject, RuleContext context) => Judge(subject.Id, SettingPaths.Of(subject), UnreadableJson.Of(subject.RawJson, subject.Parameters), context);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ChainNode subject, RuleContext context) => Judge(subject.Id, [], UnreadableJson.Of(subject.RawJson, default), context);

    private IEnumerable<Finding> Judge(NodeId subject, IEnumerable<SettingPath> settings, IEnumerable<(Slot Slot, string Name)> unreadable, RuleContext context)
    {
        foreach (var (slot, name) in unreadable)
        {
            yield return Report(subject, slot,
                $"The value of {name} is not JSON5, so nothing is written for it. Write it as it stands in openclaw.json: a text in quotes of its own (\"'text'\"), \"true\", \"12\", \"{{ a: 1 }}\".",
                new FindingProperty(FixKeys.Action, "remove"));
        }

        // What is never written is no release's to refuse: OCC7011.
        foreach (var setting in settings.Where(s => !s.IsNeverWritten))
        {
            var rejecting = context.Targets.Where(t => !setting.IsAcceptedBy(t)).ToArray();
            var accepting = TargetRelease.Supported.Where(setting.IsAcceptedBy).Select(t => t.Text).ToArray();
            if (rejecting.Length == 0 || (!context.HasTarget && accepting.Length > 0))
            {
                continue;
            }

            var who = context.HasTarget ? Text.List(rejecting.Select(t => t.Text)) : "(any supported release)";
            yield return Report(subject, setting.Slot,
                $"OpenClaw {who} does not accept {setting.Rejected(rejecting[rejecting.Length - 1])}: it refuses the whole file, and the gateway does not start. "
                + (accepting.Length == 0 ? "Mend or remove it." : $"Remove it, or target a release that has it ({Text.List(accepting, "or")})."),
                [.. Fix(setting, accepting)]);
        }
    }

    private static IEnumerable<FindingProperty> Fix(SettingPath setting, string[] accepting)
    {
        if (setting.IsRemovable)
        {
            yield return new FindingProperty(FixKeys.Action, "remove");
        }

        if (accepting.Length > 0)
        {
            yield return new FindingProperty(FixKeys.Value, accepting[accepting.Length - 1]);
        }
    }
}
