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

    /// <summary>What other programs and guides call an API: no spelling is near.</summary>
    private static readonly Dictionary<string, string> Classics = new(StringComparer.OrdinalIgnoreCase)
    {
        ["openai"] = "openai-completions",
        ["openai-chat"] = "openai-completions",
        ["openai-compatible"] = "openai-completions",
        ["chat-completions"] = "openai-completions",
        ["responses"] = "openai-responses",
        ["azure"] = "azure-openai-responses",
        ["azure-openai"] = "azure-openai-responses",
        ["anthropic"] = "anthropic-messages",
        ["claude"] = "anthropic-messages",
        ["messages"] = "anthropic-messages",
        ["google"] = "google-generative-ai",
        ["google-genai"] = "google-generative-ai",
        ["gemini"] = "google-generative-ai",
        ["vertex"] = "google-vertex",
        ["bedrock"] = "bedrock-converse-stream",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ProviderNode subject, RuleContext context) => Judge(subject.Id, subject.Api, Slots.Provider("Api"), context);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ModelNode subject, RuleContext context) => Judge(subject.Id, subject.Api, Slots.Model("Api"), context);

    private IEnumerable<Finding> Judge(NodeId subject, string? api, Slot slot, RuleContext context)
    {
        // An API of another release than the target is OCC7001.
        if (api is null || TargetRelease.Supported.Any(t => t.Profile.Apis.Contains(api)))
        {
            yield break;
        }

        var accepted = context.Targets.Select(t => t.Profile.Apis).Aggregate((first, second) => [.. first.Intersect(second)]);
        var meant = Classics.TryGetValue(api.Trim(), out var classic) && accepted.Contains(classic) ? [classic] : Distance.Nearest(api, accepted);
        yield return Report(subject, slot,
            $"OpenClaw has no API '{Text.Short(api, 40)}': it refuses the whole file, and the gateway does not start. "
            + (meant.Count > 0 ? $"Did you mean {Text.List(meant.Select(n => "'" + n + "'"), "or")}?" : $"It has {Text.List(accepted.OrderBy(k => k, StringComparer.Ordinal))}."),
            new FindingProperty(FixKeys.Choices, string.Join("\n", meant.Count > 0 ? meant : accepted)));
    }
}
