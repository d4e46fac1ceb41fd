using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.ModelSafety;

/// <summary>OCC4005: A local model runs without a guard.</summary>
/// <remarks>Gives its fix: Tools, what to deny; or Value, the compaction mode; or, for raw JSON, Action = remove.</remarks>
public sealed class LocalWithoutGuard : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC4005",
        Name = nameof(LocalWithoutGuard),
        Title = "A local model runs without a guard",
        Description = "Local models skip the provider's filters. Keep agents narrow and compaction on, so that an injected prompt can do little.",
        Severity = RuleSeverity.Info,
        HasFix = true,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RootNode subject, RuleContext context)
        => Compaction(subject.Id, CompactionStates.Off(subject.CompactionMode, subject.RawJson), subject.Default, context);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(AgentNode subject, RuleContext context)
    {
        var root = context.Index.Root(subject.Root);
        var reference = subject.Model ?? root?.Default;
        return Compaction(subject.Id, CompactionStates.Off(subject.CompactionMode, subject.RawJson), reference, context)
            .Concat(Exposed(subject.Id, Slots.Agent("Exposure"), subject.Name, subject.Exposure, context.Index.Hops(reference),
                [subject.DeniedTools, root?.DeniedTools ?? default], subject.SandboxMode ?? root?.SandboxMode, context));
    }

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ChainNode subject, RuleContext context)
    {
        var root = context.Index.Graph.Roots.Count == 1 ? context.Index.Graph.Roots[0] : null;
        return Exposed(subject.Id, Slots.Chain("Exposure"), subject.Name, subject.Exposure, context.Index.Hops(subject), [subject.DeniedTools, root?.DeniedTools ?? default], root?.SandboxMode, context);
    }

    private IEnumerable<Finding> Compaction(NodeId subject, Slot? off, NodeReference? reference, RuleContext context)
    {
        if (off is { } slot && context.Index.Hops(reference).FirstOrDefault(m => context.Facts(m).IsProvenLocal) is { } local)
        {
            var isRaw = slot.Attribute == AttributeKind.RawJson;
            yield return Report(subject, slot,
                $"Compaction is off while {local.Reference} runs locally, without a provider's filters: an injected prompt then stays in the conversation for good. "
                + (isRaw || context.FrontEnd == FrontEnd.Json ? "Leave compaction on; its mode is \"safeguard\" where nothing is written." : "Use \"safeguard\"."),
                isRaw ? new FindingProperty(FixKeys.Action, "remove") : new FindingProperty(FixKeys.Value, "safeguard"));
        }
    }

    private IEnumerable<Finding> Exposed(
        NodeId subject, Slot slot, string name, ExposureKinds exposure, IReadOnlyList<ModelNode> hops, Collections.EquatableArray<string>[] denied, string? sandbox, RuleContext context)
    {
        if (exposure == ExposureKinds.None || denied.Any(d => d.Count > 0) || sandbox is "all" or "non-main")
        {
            yield break;
        }

        // A small or heavily quantized model is OCC4003's.
        var local = hops.FirstOrDefault(m => context.Facts(m) is { IsProvenLocal: true } facts && !UnsafeExposure.IsUnsafe(facts, context) && m.DeniedTools.Count == 0);
        if (local is not null)
        {
            var tools = ToolGuard.Needed(exposure);
            yield return Report(subject, slot,
                $"{name} is declared exposed ({exposure}) and may run on {local.Reference}, which runs locally, without a provider's filters: nothing stops an instruction that is hidden in a text. "
                + $"Deny the tools that it does not need ({ToolGuard.Attribute(tools)}), or set a sandbox ([Sandbox(\"all\")]).",
                new FindingProperty(FixKeys.Tools, string.Join(",", tools)));
        }
    }
}
