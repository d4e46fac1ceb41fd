using OpenClaw.Config.Analyzers.Generation.Data;
using OpenClaw.Config.Analyzers.Generation.Emission;

namespace OpenClaw.Config.Analyzers.Generation.Partials;

/// <summary>Names the models and providers of some chains, so that each is built once.</summary>
internal sealed class ModelTable
{
    private readonly List<ProviderData> _providers = [];
    private readonly List<ModelData> _models = [];
    private readonly Dictionary<ModelData, string> _names = [];
    private readonly Dictionary<ProviderData, string> _providerNames = [];

    public ModelTable(IEnumerable<ChainData> chains)
    {
        foreach (var chain in chains)
        {
            foreach (var hop in chain.Hops)
            {
                Add(hop.Model);
            }

            if (chain.OverflowTo is { } overflow)
            {
                Add(overflow.Model);
            }
        }
    }

    /// <summary>The name of a model's variable.</summary>
    public string Name(ModelData model) => _names[model];

    /// <summary>Writes the variables.</summary>
    public void Write(DescriptorWriter descriptors, string head, string end)
    {
        foreach (var provider in _providers)
        {
            descriptors.Provider(head + _providerNames[provider] + " = ", provider, end);
        }

        foreach (var model in _models)
        {
            descriptors.Model(head + _names[model] + " = ", model, _providerNames[model.Provider], end);
        }
    }

    private void Add(ModelData model)
    {
        if (_names.ContainsKey(model))
        {
            return;
        }

        if (!_providerNames.ContainsKey(model.Provider))
        {
            _providerNames.Add(model.Provider, "provider" + Literal.Number(_providers.Count));
            _providers.Add(model.Provider);
        }

        _names.Add(model, "model" + Literal.Number(_models.Count));
        _models.Add(model);
    }
}
