using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Compatibility;

/// <summary>OCC7002: A parameter has no effect on this route.</summary>
/// <remarks>Gives its fix: Action = remove.</remarks>
public sealed class NativeOnlyOption : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC7002",
        Name = nameof(NativeOnlyOption),
        Title = "A parameter has no effect on this route",
        Description = "OpenClaw shapes requests natively for the vendor's own endpoint only; on proxied routes it drops service_tier, store and "
            + "prompt-cache hints.",
        Severity = RuleSeverity.Warning,
        HasFix = true,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ProviderNode subject, RuleContext context)
    {
        var known = context.Catalogue.FindProvider(subject.ProviderId);
        var endpoint = EndpointClassifier.Read(subject.ProviderId, RouteFacts.BaseUrl(subject, known));
        var keepsCacheKey = context.Index.ModelsOf(subject.Id).Any(m => CompatValues.Flag(m, "supportsPromptCacheKey") == true);
        return Judge(subject.Id, subject.CanonicalId, subject.Parameters, subject.BaseUrl is not null && endpoint.IsProxyLike, endpoint, keepsCacheKey);
    }

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ModelNode subject, RuleContext context)
    {
        var facts = context.Facts(subject);
        return Judge(subject.Id, subject.ProviderId, subject.Parameters, facts.HasOwnBaseUrl && facts.Endpoint.IsProxyLike, facts.Endpoint, CompatValues.Flag(subject, "supportsPromptCacheKey") == true);
    }

    private IEnumerable<Finding> Judge(NodeId subject, string providerId, EquatableArray<ParameterSetting> parameters, bool isProxied, EndpointFacts endpoint, bool keepsCacheKey)
    {
        for (var i = 0; i < parameters.Count; i++)
        {
            var name = parameters[i].Name.Trim();
            var plain = name.Replace("_", string.Empty).ToLowerInvariant();
            var isDropped = plain switch
            {
                // Anthropic's own endpoint takes it too.
                "servicetier" => isProxied && !(providerId == "anthropic" && endpoint.NativeTo == "anthropic-public"),
                "store" => isProxied,
                _ => plain.StartsWith("promptcache", StringComparison.Ordinal) && isProxied && !keepsCacheKey,
            };
            if (isDropped)
            {
                yield return Report(subject, new Slot(AttributeKind.RequestParameter, "Name", i),
                    $"'{Text.Short(name)}' is sent to OpenAI's own endpoint only; {(endpoint.Host is { } host ? $"'{Text.Short(host)}'" : "this route")} is a proxied one, where OpenClaw drops it. Remove it"
                    + (plain.StartsWith("promptcache", StringComparison.Ordinal) ? ", or set [Compat(SupportsPromptCacheKey = true)] where the server takes it." : "."),
                    new FindingProperty(FixKeys.Action, "remove"));
            }
        }
    }
}
