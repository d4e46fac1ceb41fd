using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.ModelSafety;

/// <summary>OCC4003: A small or heavily quantized model is exposed.</summary>
/// <remarks>Gives its fix: Node, the model; Tools, what to deny.</remarks>
public sealed class UnsafeExposure : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC4003",
        Name = nameof(UnsafeExposure),
        Title = "A small or heavily quantized model is exposed",
        Description = "Such a model reads text that an attacker can write. Take the tools away for that model, so that an injected instruction "
            + "can do nothing.",
        Severity = RuleSeverity.Error,
        HasFix = true,
        InJson = false,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ChainNode subject, RuleContext context)
    {
        if (subject.Exposure == ExposureKinds.None)
        {
            yield break;
        }

        foreach (var hop in context.Proof(subject).Hops.Where(h => IsUnsafe(h.Facts, context)))
        {
            var missing = ToolGuard.Missing(subject.Exposure, [subject.DeniedTools, hop.Model.DeniedTools, .. RootTools(context)], RootSandboxes(context), context);
            if (missing.Tools.Count > 0 || missing.Sandbox)
            {
                yield return Report(subject.Id, Slot.Entry(hop.Entry), Message(hop.Facts, $"the chain {subject.Name}", subject.Exposure, missing, context), Fix(hop.Model, missing.Tools));
            }
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(AgentNode subject, RuleContext context)
    {
        var root = context.Index.Root(subject.Root);
        var reference = subject.Model ?? root?.Default;
        if (subject.Exposure == ExposureKinds.None || reference?.Target is not { } target)
        {
            yield break;
        }

        var chain = context.Index.Chain(target);
        foreach (var model in context.Index.Hops(reference))
        {
            var facts = context.Facts(model);

            // Where the chain itself is declared exposed, the finding stands there.
            if (!IsUnsafe(facts, context) || (chain is not null && (chain.Exposure & subject.Exposure) == subject.Exposure))
            {
                continue;
            }

            var sandboxes = new[] { subject.SandboxMode ?? root?.SandboxMode };
            var missing = ToolGuard.Missing(subject.Exposure, [subject.DeniedTools, model.DeniedTools, chain?.DeniedTools ?? default, root?.DeniedTools ?? default], sandboxes, context);
            if (missing.Tools.Count > 0 || missing.Sandbox)
            {
                yield return Report(subject.Id, Slots.Agent("Exposure"), Message(facts, $"the agent {subject.Name}", subject.Exposure, missing, context), Fix(model, missing.Tools));
            }
        }
    }

    private static FindingProperty[] Fix(ModelNode model, IReadOnlyList<string> tools)
        => tools.Count == 0 ? [] : [new(FixKeys.Node, model.Id.Value), new(FixKeys.Tools, string.Join(",", tools))];

    /// <summary>Whether a model is small or heavily quantized.</summary>
    internal static bool IsUnsafe(ModelFacts facts, RuleContext context) => SmallModel.IsSmall(facts, context) || AggressiveQuantization.IsAggressive(facts, context);

    private static IEnumerable<Collections.EquatableArray<string>> RootTools(RuleContext context)
        => context.Index.Graph.Roots.Count == 1 ? [context.Index.Graph.Roots[0].DeniedTools] : [];

    private static IEnumerable<string?> RootSandboxes(RuleContext context)
        => context.Index.Graph.Roots.Count == 1 ? [context.Index.Graph.Roots[0].SandboxMode] : [null];

    private static string Message(ModelFacts facts, string who, ExposureKinds exposure, (IReadOnlyList<string> Tools, bool Sandbox) missing, RuleContext context)
    {
        var why = SmallModel.IsSmall(facts, context)
            ? $"{Text.Size(facts.TotalParametersB.Value)} parameters, {facts.TotalParametersB.Provenance}"
            : $"{Text.Number(facts.QuantizationBits.Value)} bits per weight, {facts.QuantizationBits.Provenance}";
        var remedies = new List<string>();
        if (missing.Tools.Count > 0)
        {
            remedies.Add($"deny the tools for this model ({ToolGuard.Attribute(missing.Tools)})");
        }

        if (missing.Sandbox)
        {
            remedies.Add("for OpenClaw 2026.4 sandbox every session ([Sandbox(\"all\")] on the root)");
        }

        return $"{facts.Model.Reference} ({why}) serves {who}, which is declared exposed ({exposure}): text that an attacker writes could make it act. "
            + $"{Text.Upper(Text.List(remedies))}, or use a {(SmallModel.IsSmall(facts, context) ? "larger model" : "build with more bits")}.";
    }
}
