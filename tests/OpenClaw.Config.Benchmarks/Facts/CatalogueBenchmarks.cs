using BenchmarkDotNet.Attributes;
using OpenClaw.Config.Core.Catalogue;

namespace OpenClaw.Config.Benchmarks.Facts;

/// <summary>Lookups in the catalogue, over the models of all providers. Goal: under a microsecond, nothing allocated.</summary>
[Config(typeof(InProcessConfig))]
public class CatalogueBenchmarks
{
    private const int Searches = 1024;
    private readonly (string Provider, string Model)[] _known = new (string, string)[Searches];
    private readonly (string Provider, string Model)[] _otherCase = new (string, string)[Searches];
    private readonly (string Provider, string Model)[] _unknown = new (string, string)[Searches];

    /// <summary>Picks models, and looks each up once, so that it is unpacked.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var catalogue = ModelCatalogue.Default;
        var all = catalogue.Providers.SelectMany(p => catalogue.ModelIds(p.Id).Select(m => (p.Id, m))).ToArray();
        var random = new Random(1);
        for (var i = 0; i < Searches; i++)
        {
            var (provider, model) = all[random.Next(all.Length)];
            _known[i] = (provider, model);
            _otherCase[i] = (provider, model.ToUpperInvariant());
            _unknown[i] = (provider, model + "-nobody-knows");
            if (catalogue.FindModel(provider, model) is null || catalogue.FindModel(provider, model.ToUpperInvariant()) is null
                || catalogue.FindModel(provider, model + "-nobody-knows") is not null)
            {
                throw new InvalidOperationException("A search finds the wrong thing: " + model);
            }
        }
    }

    /// <summary>A model that is known, as it is written.</summary>
    [Benchmark(OperationsPerInvoke = Searches)]
    public int Known() => Count(_known);

    /// <summary>A model that is known, in another case.</summary>
    [Benchmark(OperationsPerInvoke = Searches)]
    public int KnownInAnotherCase() => Count(_otherCase);

    /// <summary>A model that nobody knows.</summary>
    [Benchmark(OperationsPerInvoke = Searches)]
    public int Unknown() => Count(_unknown);

    private static int Count((string Provider, string Model)[] searches)
    {
        var found = 0;
        foreach (var (provider, model) in searches)
        {
            found += ModelCatalogue.Default.FindModel(provider, model) is null ? 0 : 1;
        }

        return found;
    }
}
