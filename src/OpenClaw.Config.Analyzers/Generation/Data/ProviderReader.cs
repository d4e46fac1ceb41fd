using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Analyzers.Generation.Data;

/// <summary>Takes what is printed out of a provider and its facts.</summary>
internal static class ProviderReader
{
    public static ProviderData Read(ProviderNode node, ModelFacts facts) => new()
    {
        Node = node.Id,
        Id = node.CanonicalId,
        BaseUrl = Secrets.Url(facts.BaseUrl),
        Api = facts.Api,
        KeyVariable = Secrets.Variable(facts.KeyVariable),
        PlaceholderKey = Secrets.Placeholder(node.Key, node.CanonicalId, facts.BaseUrl),
        Auth = node.Auth,
        AuthHeader = node.AuthHeader,
        TimeoutSeconds = node.TimeoutSeconds,
        MaxTokens = Whole.OrNull(node.MaxTokens),
        InjectNumCtx = node.InjectNumCtx,
        Region = facts.Region,
        Account = Secrets.Text(node.Account) ?? Secrets.Variable(facts.KeyVariable) ?? node.CanonicalId,
        Hosting = facts.Hosting.OrNull ?? HostingKind.Unknown,
        Headers = Secrets.Headers(node.Headers),
        Parameters = Secrets.Parameters(node.Parameters),
    };
}
