using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.ModelSafety;

/// <summary>OCC4005: A local model runs without a guard.</summary>
/// <remarks>Gives its fix: Tools, what to deny; or Value, the compaction mode.</remarks>
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
        => Compaction(subject.Id, subject.CompactionMode, [subject.Default], context);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(AgentNode subject, RuleContext context)
    {
        var root = context.Index.Root(subject.Root);
        var reference = subject.Model ?? root?.Default;
        return Compaction(subject.Id, subject.CompactionMode, [reference], context)
            .Concat(Exposed(subject.Id, Slots.Agent("Exposure"), subject.Name, subject.Exposure, context.Index.Hops(reference),
                [subject.DeniedTools, root?.DeniedTools ?? default], subject.SandboxMode ?? root?.SandboxMode, context));
    }

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ChainNode subject, RuleContext context)
    {
        var root = context.Index.Graph.Roots.Count == 1 ? context.Index.Graph.Roots[0] : null;
        return Exposed(subject.Id, Slots.Chain("Exposure"), subject.Name, subject.Exposure, context.Index.Hops(subject), [subject.DeniedTools, root?.DeniedTools ?? default], root?.SandboxMode, context);
    }

    private IEnumerable<Finding> Compaction(NodeId subject, string? mode, IReadOnlyList<NodeReference?> references, RuleContext context)
    {
        if (mode is "off" or "none" or "disabled" && references.SelectMany(r => context.Index.Hops(r)).FirstOrDefault(m => context.Facts(m).IsProvenLocal) is { } local)
        {
            yield return Report(subject, new Slot(AttributeKind.Compaction, "Mode"),
                $"Compaction is '{mode}' while {local.Reference} runs locally, without a provider's filters: an injected prompt then stays in the conversation for good. Use \"safeguard\".",
                new FindingProperty(FixKeys.Value, "safeguard"));
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
            yield return Report(subject, slot,
                $"{name} is declared exposed ({exposure}) and may run on {local.Reference}, which has no provider's filters. Deny the tools that it does not need, or set a sandbox.",
                new FindingProperty(FixKeys.Tools, string.Join(",", ToolGuard.Needed(exposure))));
        }
    }
}
