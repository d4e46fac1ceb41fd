using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OpenClaw.Config.Benchmarks.Generation;

/// <summary>A project of a thousand files, some of which declare providers with ten models each and a chain; the others carry foreign attributes.</summary>
internal sealed class Corpus
{
    private const int Files = 1000;
    private const int ModelsPerProvider = 9;

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Latest);
    private readonly SyntaxTree[] _trees;
    private readonly MetadataReference[] _references;
    private int _edit;

    /// <param name="declarations">How many declarations there are.</param>
    public Corpus(int declarations)
    {
        var folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        _references =
        [
            .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Where(file => Path.GetDirectoryName(file) == folder)
                .Select(file => MetadataReference.CreateFromFile(file)),
            MetadataReference.CreateFromFile(typeof(ProviderAttribute).Assembly.Location),
        ];
        var providers = declarations / (ModelsPerProvider + 1);
        _trees = [.. Enumerable.Range(0, Files).Select(i => Parse(i < providers ? Provider(i) : i == providers ? Root(providers) : Filler(i), i))];
    }

    /// <summary>A compilation in which nothing is bound yet.</summary>
    public CSharpCompilation Fresh() => CSharpCompilation.Create(
        "Corpus", _trees, _references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>The same with another text in a file that declares nothing.</summary>
    public CSharpCompilation AfterUnrelatedEdit(CSharpCompilation compilation)
    {
        var old = compilation.SyntaxTrees[^1];
        return compilation.ReplaceSyntaxTree(old, Parse(Filler(Files - 1) + "\n// edit " + (++_edit).ToString(CultureInfo.InvariantCulture), Files - 1));
    }

    private static SyntaxTree Parse(string text, int file) => CSharpSyntaxTree.ParseText(text, Options, "/corpus/File" + file.ToString(CultureInfo.InvariantCulture) + ".cs", Encoding.UTF8);

    private static string Provider(int i)
    {
        var models = string.Concat(Enumerable.Range(0, ModelsPerProvider).Select(m => $$"""
                [Model("model-{{i}}-{{m}}-32b-instruct", Name = "Model {{m}}", Alias = "Alias-{{i}}-{{m}}", ContextWindow = 131_072, MaxTokens = 8_192, Input = Inputs.Text | Inputs.Image)]
                [Cost(0.15, 0.6)]
                public partial record Model{{m}};

            """));
        return $$"""
            using OpenClaw.Config;

            namespace Corpus.Part{{i % 10}};

            [Provider("provider-{{i}}", "http://127.0.0.1:{{1000 + i}}/v1", Api = ModelApi.OpenAIResponses)]
            public partial record Provider{{i}}
            {
            {{models}}
            }
            """;
    }

    private static string Root(int providers) => $$"""
        using OpenClaw.Config;

        namespace Corpus;

        [FallbackChain({{string.Join(", ", Enumerable.Range(0, Math.Min(providers, 5)).Select(i => $"typeof(Part{i % 10}.Provider{i}.Model0)"))}})]
        public partial record Chain;

        [OpenClawConfig(Default = typeof(Chain))]
        public partial record Root;
        """;

    private static string Filler(int i) => $$"""
        using System;

        namespace Corpus.Fillers;

        [Obsolete("{{i}}")]
        public sealed class Filler{{i}}
        {
            [Obsolete("m")]
            public int Sum(int[] values)
            {
                var sum = 0;
                foreach (var value in values)
                {
                    sum += value > 0 ? value : -value;
                }

                return sum;
            }

            public string Text { get; set; } = "{{i}}";
        }
        """;
}
