using System.Collections.Concurrent;
using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Rules;
using OpenClaw.Config.Core.Rules.Chains;

namespace OpenClaw.Config.Analyzers.Generation.Data;

/// <summary>Takes what is printed out of graph, facts and proofs. Data that was read once is shared by all files; editors may run several snapshots at once.</summary>
internal sealed class DescriptorReader(RuleContext context)
{
    private readonly ConcurrentDictionary<NodeId, ProviderData> _providers = [];
    private readonly ConcurrentDictionary<NodeId, ModelData> _models = [];
    private readonly ConcurrentDictionary<NodeId, ChainData> _chains = [];

    private GraphIndex Index => context.Index;

    // A model that says nothing shows what holds for the provider alone.
    public ProviderData Provider(ProviderNode node) => _providers.GetOrAdd(node.Id, _ =>
        ProviderReader.Read(node, context.Facts(new ModelNode { Id = node.Id, Provider = node.Id, ProviderId = node.CanonicalId })));

    public ModelData Model(ModelNode node) => _models.GetOrAdd(node.Id, _ => ModelReader.Read(
        context.Facts(node),
        Index.ProviderOf(node) is { } known ? Provider(known) : new ProviderData { Id = node.ProviderId, Account = node.ProviderId }));

    public ChainData Chain(ChainNode node) => _chains.GetOrAdd(node.Id, _ => Read(context.Proof(node)));

    /// <summary>The chain that a root or agent names; a model alone is a chain of one. Null where nothing (or nothing that exists) is named.</summary>
    public ChainData? Chain(NodeReference? reference)
    {
        if (reference?.Target is not { } target)
        {
            return null;
        }

        return Index.Chain(target) is { } chain ? Chain(chain)
            : Index.Model(target) is { } model ? Chain(new ChainNode { Id = Alone(model.Id), Name = model.Name, Entries = [reference] })
            : null;
    }

    public AgentData Agent(AgentNode node)
    {
        var root = Index.Root(node.Root);
        return new AgentData
        {
            Id = node.AgentId,
            Chain = Chain(node.Model),
            Image = Chain(node.Image),
            LocalModelLean = node.LocalModelLean ?? root?.LocalModelLean ?? false,
            DeniedTools = node.DeniedTools,
        };
    }

    // Not the model's own id: a chain never is one of its hops.
    private static NodeId Alone(NodeId model) => new(model.Value + " alone");

    private ChainData Read(ChainProof proof)
    {
        var chain = proof.Chain;
        return new ChainData
        {
            Node = chain.Id,
            Name = chain.Name,
            Hops = proof.Hops.Select(h => new HopData(Model(h.Model), h.Patience)).ToEquatableArray(),
            Needs = chain.Needs,
            ProvenCapabilities = proof.Proven,
            ProvenContext = Whole.OrNull(proof.UsableContext),
            PromptBudget = Whole.OrNull(chain.PromptBudget),
            DeadlineSeconds = chain.DeadlineSeconds,
            WorstCaseAttempts = proof.WorstCaseAttempts,
            WorstCaseCost = proof.WorstCaseCost,
            MaxCost = chain.MaxCost,
            Exposure = chain.Exposure,
            OverflowTo = chain.OverflowTo?.Target is { } target && Index.Model(target) is { } overflow
                ? new HopData(Model(overflow), chain.Patience)
                : null,
            LocalOnly = chain.LocalOnly,
            Residency = chain.Residency,
            DeniedTools = chain.DeniedTools,
        };
    }
}
