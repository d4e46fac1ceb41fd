using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.Core.Tests.Rules;

/// <summary>Small graphs for tests of facts, proofs and the runner.</summary>
internal static class Given
{
    public static ProviderNode Provider(string id, string? baseUrl = null) => new() { Id = new("p:" + id), Name = id, ProviderId = id, BaseUrl = baseUrl };

    public static ModelNode Model(ProviderNode provider, string id, double? window = null, double? maxTokens = null) => new()
    {
        Id = new($"m:{provider.CanonicalId}/{id}"),
        Name = id,
        Provider = provider.Id,
        ProviderId = provider.CanonicalId,
        ModelId = id,
        ContextWindow = window,
        MaxTokens = maxTokens,
    };

    public static ChainNode Chain(string name, params NodeReference[] entries) => new() { Id = new("c:" + name), Name = name, Entries = entries.ToEquatableArray() };

    public static NodeReference To(ModelNode model) => new() { Written = model.Reference, Target = model.Id, Kind = NodeKind.Model };

    public static NodeReference To(ChainNode chain) => new() { Written = chain.Name, Target = chain.Id, Kind = NodeKind.Chain };

    public static RuleContext Context(params object[] nodes) => new()
    {
        Index = new(new ConfigGraph
        {
            Providers = nodes.OfType<ProviderNode>().ToEquatableArray(),
            Models = nodes.OfType<ModelNode>().ToEquatableArray(),
            Chains = nodes.OfType<ChainNode>().ToEquatableArray(),
            Agents = nodes.OfType<AgentNode>().ToEquatableArray(),
            Roots = nodes.OfType<RootNode>().ToEquatableArray(),
        }),
    };

    public static ModelFacts Facts(ProviderNode provider, ModelNode model) => Context(provider, model).Facts(model);
}
