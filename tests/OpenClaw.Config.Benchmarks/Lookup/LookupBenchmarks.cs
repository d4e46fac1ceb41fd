using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OpenClaw.Config.Analyzers.Generation;

namespace OpenClaw.Config.Benchmarks.Lookup;

/// <summary>
/// The generated <c>TryFind</c> beside a <see cref="FrozenDictionary"/> that ignores case, the usual answer. Goals for 16, 128 and 1,000 models:
/// a canonical reference at most 0.5, 0.6 and 1.15 times, an alias or a loose form at most 2 times, nothing allocated.
/// Both are called as a host calls them, in code that is compiled with the registry: behind a delegate one of them would be inlined, by chance.
/// </summary>
[Config(typeof(InProcessConfig))]
public class LookupBenchmarks
{
    private const int Searches = 256;

    private const string Host =
        """
        [OpenClawConfig]
        public partial record Root
        {
            public static ModelDescriptor? Find(string text) => ModelRegistry.TryFind(text, out var model) ? model : null;

            public static int Search(string[] texts)
            {
                var found = 0;
                foreach (var text in texts)
                {
                    found += ModelRegistry.TryFind(text, out _) ? 1 : 0;
                }

                return found;
            }

            public static int SearchFrozen(System.Collections.Frozen.FrozenDictionary<string, ModelDescriptor> table, string[] texts)
            {
                var found = 0;
                foreach (var text in texts)
                {
                    found += table.TryGetValue(text, out _) ? 1 : 0;
                }

                return found;
            }
        }
        """;

    private static int _loaded;
    private readonly string[] _references = new string[Searches];
    private readonly string[] _aliases = new string[Searches];
    private readonly string[] _foldedAliases = new string[Searches];
    private readonly string[] _loose = new string[Searches];
    private FrozenDictionary<string, ModelDescriptor> _table = null!;
    private Func<string[], int> _generated = null!;
    private Func<FrozenDictionary<string, ModelDescriptor>, string[], int> _frozen = null!;

    /// <summary>How many models there are; each has an alias.</summary>
    [Params(16, 128, 1000)]
    public int Models { get; set; }

    /// <summary>Generates, compiles and loads a registry.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var root = Load(Models).GetType("Root")!;
        _generated = root.GetMethod("Search")!.CreateDelegate<Func<string[], int>>();
        _frozen = root.GetMethod("SearchFrozen")!.CreateDelegate<Func<FrozenDictionary<string, ModelDescriptor>, string[], int>>();
        var find = root.GetMethod("Find")!.CreateDelegate<Func<string, ModelDescriptor?>>();
        _table = Enumerable.Range(0, Models).ToFrozenDictionary(Reference, i => new ModelDescriptor { Ref = new ModelRef("p", Reference(i)) }, StringComparer.OrdinalIgnoreCase);
        var random = new Random(1);
        for (var i = 0; i < Searches; i++)
        {
            var model = random.Next(Models);
            _references[i] = new string(Reference(model).AsSpan());
            _aliases[i] = new string(Alias(model).AsSpan());
            _foldedAliases[i] = Alias(model).ToUpperInvariant();
            _loose[i] = "PROVIDER-" + Reference(model)["provider-".Length..];
            if (!Same(_references[i]) || !Same(_aliases[i]) || !Same(_foldedAliases[i]) || !Same(_loose[i]))
            {
                throw new InvalidOperationException("A search finds another model.");
            }

            bool Same(string text) => find(text)?.Ref.ToString() == Reference(model);
        }

        SettleCode();
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Searches)]
    public int FrozenIgnoreCase() => _frozen(_table, _references);

    [Benchmark(OperationsPerInvoke = Searches)]
    public int Canonical() => _generated(_references);

    [Benchmark(OperationsPerInvoke = Searches)]
    public int AliasAsWritten() => _generated(_aliases);

    [Benchmark(OperationsPerInvoke = Searches)]
    public int AliasInAnotherCase() => _generated(_foldedAliases);

    [Benchmark(OperationsPerInvoke = Searches)]
    public int ProviderInAnotherCase() => _generated(_loose);

    // Code that was loaded just now is compiled several times while it runs, in the background; what counts is its last form.
    private void SettleCode()
    {
        for (var round = 0; round < 6; round++)
        {
            for (var i = 0; i < 200; i++)
            {
                _ = FrozenIgnoreCase() + Canonical() + AliasAsWritten() + AliasInAnotherCase() + ProviderInAnotherCase();
            }

            Thread.Sleep(300);
        }
    }

    private static string Reference(int i) => string.Create(CultureInfo.InvariantCulture, $"provider-{i % 8}/model-{i:D4}-32b-instruct");

    private static string Alias(int i) => string.Create(CultureInfo.InvariantCulture, $"Quick {i:D4}");

    private static Assembly Load(int models)
    {
        var source = "#nullable enable\nusing OpenClaw.Config;\n" + string.Concat(Enumerable.Range(0, models).GroupBy(i => i % 8).Select(p =>
            $"[Provider(\"provider-{p.Key}\", \"http://127.0.0.1:1/v1\")] public partial record P{p.Key} {{\n"
            + string.Concat(p.Select(i => $"[Model(\"{Reference(i).Split('/')[1]}\", Alias = \"{Alias(i)}\")] public partial record M{i};\n")) + "}\n"))
            + Host;
        var folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var compilation = CSharpCompilation.Create(
            // Every benchmark sets up anew; an assembly's name is taken once it is loaded.
            "Registry" + Interlocked.Increment(ref _loaded).ToString(CultureInfo.InvariantCulture),
            [CSharpSyntaxTree.ParseText(source)],
            [
                .. Directory.EnumerateFiles(folder, "System*.dll").Where(f => !f.Contains(".Native.", StringComparison.Ordinal)).Select(f => MetadataReference.CreateFromFile(f)),
                MetadataReference.CreateFromFile(typeof(ProviderAttribute).Assembly.Location),
                MetadataReference.CreateFromFile(typeof(LookupBenchmarks).Assembly.Location),
            ],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
        CSharpGeneratorDriver.Create(new OpenClawConfigGenerator()).RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        using var image = new MemoryStream();
        var result = output.Emit(image);
        if (!result.Success)
        {
            throw new InvalidOperationException(string.Join("\n", result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        }

        image.Position = 0;
        return AssemblyLoadContext.Default.LoadFromStream(image);
    }
}
