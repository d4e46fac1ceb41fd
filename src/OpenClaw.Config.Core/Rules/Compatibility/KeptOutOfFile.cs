using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Compatibility;

/// <summary>OCC7011: A setting is not written, because some supported release rejects it.</summary>
/// <remarks>
/// Gives its fix: Argument = Target; Value, the newest release that accepts it. What no release has for one agent is told with any target.
/// </remarks>
public sealed class KeptOutOfFile : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC7011",
        Name = nameof(KeptOutOfFile),
        Title = "A setting is not written, because some supported release rejects it",
        Description = "Without a target the file must be accepted by every supported release. The generated clients keep the setting.",
        Severity = RuleSeverity.Warning,
        HasFix = true,
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
            if (setting.IsNeverWritten)
            {
                yield return Report(subject, setting.Slot,
                    $"{setting.Key} of one agent is not written: no supported release of OpenClaw has it there. The generated clients keep it. Declare it on the root to write it for all agents.");
                continue;
            }

            // A library has no file.
            if (context.HasTarget || context.Index.Graph.Roots.Count == 0)
            {
                continue;
            }

            var accepting = TargetRelease.Supported.Where(setting.IsAcceptedBy).ToArray();
            var rejecting = context.Targets.Where(t => !setting.IsAcceptedBy(t)).Select(t => t.Text).ToArray();
            if (rejecting.Length > 0 && accepting.Length > 0)
            {
                var target = accepting[accepting.Length - 1].Text;
                yield return Report(subject, setting.Slot,
                    $"{setting.Key} is not written: the file has no target, so every supported release must accept it, and OpenClaw {Text.List(rejecting)} does not. The generated clients keep it. "
                    + $"Set Target = \"{target}\" on the root to write it.",
                    new FindingProperty(FixKeys.Argument, "Target"),
                    new FindingProperty(FixKeys.Value, target));
            }
        }
    }
}
