using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Structure;

/// <summary>OCC1015: an agent's model loses the fallbacks of the default chain.</summary>
/// <remarks>Gives its fix: Choices, the default fallbacks as references.</remarks>
public sealed class AgentLosesFallbacks : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC1015",
        Name = nameof(AgentLosesFallbacks),
        Title = "An agent's model loses the fallbacks of the default chain",
        Description = "An agent's model as a string or as { primary } means \"no fallbacks\" to OpenClaw 2026.9, while 2026.4 adds the default "
            + "ones in part. Say it with \"fallbacks\".",
        Severity = RuleSeverity.Warning,
        HasFix = true,
        InCSharp = false,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(AgentNode subject, RuleContext context)
    {
        if (subject.Model?.Target is not { } target
            || context.Index.Chain(target) is not { WritesFallbacks: false } own
            || context.Index.Root(subject.Root)?.Default?.Target is not { } defaultTarget
            || defaultTarget == target
            || context.Index.Chain(defaultTarget) is not { Entries.Count: > 1 } fallbackChain)
        {
            yield break;
        }

        var fallbacks = fallbackChain.Entries.Skip(1).Select(e => e.Written).ToArray();
        var primary = own.Entries.Select(e => e.Written).FirstOrDefault();
        var names = string.Join(", ", fallbackChain.Entries.Select(e => e.Written).Where(w => w != primary).Select(w => "\"" + w + "\""));
        yield return Report(subject.Id, Slots.Agent("Model"),
            $"The agent '{subject.AgentId}' names its model without \"fallbacks\" while the default chain has {Text.Number(fallbacks.Length)} {(fallbacks.Length == 1 ? "fallback" : "fallbacks")}. "
            + $"OpenClaw 2026.9 drops them for this agent, 2026.4 adds them in part. Write {{ primary: \"{primary}\", fallbacks: [{Text.Short(names, 160)}] }}, with [] where none are wanted.",
            new FindingProperty(FixKeys.Choices, string.Join("\n", fallbacks)));
    }
}
