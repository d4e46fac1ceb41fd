using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Structure;

/// <summary>OCC1014: the path of a base URL looks wrong.</summary>
/// <remarks>Gives its fix: Value, the mended base URL.</remarks>
public sealed class SuspiciousBasePath : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC1014",
        Name = nameof(SuspiciousBasePath),
        Title = "The path of a base URL looks wrong",
        Description = "OpenClaw appends the route of the API to the base URL as it is: without /v1 most local servers answer 404, and with a "
            + "whole route in it the route is there twice.",
        Severity = RuleSeverity.Warning,
        HasFix = true,
    };

    private static string Route(string api) => api switch
    {
        "openai-responses" => "/responses",
        "anthropic-messages" => "/v1/messages",
        "ollama" => "/api/chat",
        _ => "/chat/completions",
    };

    private static readonly string[] Routes = ["/chat/completions", "/responses", "/messages", "/models"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ProviderNode subject, RuleContext context)
    {
        var known = context.Catalogue.FindProvider(subject.ProviderId);
        return Check(subject.Id, subject.BaseUrl, RouteFacts.Api(subject, known), subject.CanonicalId, Slots.Provider("BaseUrl"));
    }

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ModelNode subject, RuleContext context)
        => Check(subject.Id, subject.BaseUrl, context.Facts(subject).Api, subject.ProviderId, Slots.Model("BaseUrl"));

    private IEnumerable<Finding> Check(NodeId subject, string? baseUrl, string api, string providerId, Slot slot)
    {
        if (baseUrl is null || EndpointClassifier.HasVariable(baseUrl) || !Uri.TryCreate(baseUrl.Trim(), UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
        {
            yield break;
        }

        var path = uri.AbsolutePath.TrimEnd('/');
        var route = Routes.FirstOrDefault(r => path.EndsWith(r, StringComparison.OrdinalIgnoreCase));
        var text = baseUrl.Trim().TrimEnd('/');
        if (route is not null && uri.Query.Length == 0 && text.EndsWith(route, StringComparison.OrdinalIgnoreCase))
        {
            var mended = text.Substring(0, text.Length - route.Length);
            yield return Report(subject, slot,
                $"The base URL ends in '{route}', and OpenClaw appends the route itself: requests would go to '{path}{Route(api)}'. "
                + $"Write '{Text.Short(UrlText.WithoutUser(mended))}'.",
                new FindingProperty(FixKeys.Value, mended));
        }
        else if (path.Length == 0 && api is "openai-completions" or "openai-responses" && providerId != "litellm" && EndpointClassifier.IsPrivateHost(baseUrl))
        {
            yield return Report(subject, slot,
                $"The base URL '{Text.Short(UrlText.WithoutUser(text))}' has no path. OpenClaw uses it as it is, and OpenAI-style servers such as LM Studio, vLLM and llama.cpp answer "
                + $"below '/v1'; write '{Text.Short(UrlText.WithoutUser(text))}/v1'.",
                new FindingProperty(FixKeys.Value, text + "/v1"));
        }
    }
}
