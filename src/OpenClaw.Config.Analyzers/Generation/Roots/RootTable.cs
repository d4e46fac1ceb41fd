using OpenClaw.Config.Analyzers.Generation.Data;
using OpenClaw.Config.Analyzers.Generation.Emission;

namespace OpenClaw.Config.Analyzers.Generation.Roots;

/// <summary>Numbers what a root holds: the names of the fields behind registry, routing table and descriptor.</summary>
internal sealed class RootTable
{
    private readonly Dictionary<ProviderData, int> _providers = [];
    private readonly Dictionary<ModelData, int> _models = [];
    private readonly Dictionary<ChainData, int> _chains = [];

    public RootTable(RootData root)
    {
        foreach (var provider in root.Providers)
        {
            Number(_providers, provider);
        }

        foreach (var model in root.Models)
        {
            Add(model);
        }

        foreach (var chain in root.Chains)
        {
            Add(chain.Chain);
        }

        Add(root.Default);
        foreach (var agent in root.Agents)
        {
            Add(agent.Chain);
            Add(agent.Image);
        }
    }

    /// <summary>Everything that is named, in the order of the names.</summary>
    public IEnumerable<ProviderData> Providers => _providers.OrderBy(p => p.Value).Select(p => p.Key);

    public IEnumerable<ModelData> Models => _models.OrderBy(m => m.Value).Select(m => m.Key);

    public IEnumerable<ChainData> Chains => _chains.OrderBy(c => c.Value).Select(c => c.Key);

    public string Provider(ProviderData provider) => "Provider" + Literal.Number(_providers[provider]);

    public string Model(ModelData model) => "Model" + Literal.Number(_models[model]);

    public string Chain(ChainData chain) => "Chain" + Literal.Number(_chains[chain]);

    private static void Number<T>(Dictionary<T, int> numbers, T item)
        where T : notnull
    {
        if (!numbers.ContainsKey(item))
        {
            numbers.Add(item, numbers.Count);
        }
    }

    private void Add(ModelData model)
    {
        Number(_providers, model.Provider);
        Number(_models, model);
    }

    private void Add(ChainData? chain)
    {
        if (chain is null)
        {
            return;
        }

        foreach (var hop in chain.Hops)
        {
            Add(hop.Model);
        }

        if (chain.OverflowTo is { } overflow)
        {
            Add(overflow.Model);
        }

        Number(_chains, chain);
    }
}
