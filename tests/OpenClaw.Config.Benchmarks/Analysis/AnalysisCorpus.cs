using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OpenClaw.Config.Benchmarks.Analysis;

/// <summary>A solution of 1,000 files and 10,000 types, 500 of which are declarations (50 files of one provider, seven models and two chains).</summary>
internal sealed class AnalysisCorpus
{
    /// <summary>A file with declarations, the one that is edited.</summary>
    public const int DeclaringFile = 3;

    private const int Files = 1000;
    private const int DeclaringFiles = 50;
    private const int TypesPerFile = 10;

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Latest);
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => Path.GetDirectoryName(file) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(file => MetadataReference.CreateFromFile(file)),
        MetadataReference.CreateFromFile(typeof(ProviderAttribute).Assembly.Location),
    ];

    private int _edit;

    /// <summary>A compilation in which nothing is bound yet.</summary>
    public static CSharpCompilation Fresh() => CSharpCompilation.Create(
        "Corpus",
        Enumerable.Range(0, Files).Select(i => Parse(i < DeclaringFiles ? Declarations(i, 196_608) : Code(i), i)),
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    /// <summary>The same after a key press in an argument of a declaration.</summary>
    public CSharpCompilation AfterKeyPress(CSharpCompilation compilation) => compilation.ReplaceSyntaxTree(
        compilation.SyntaxTrees[DeclaringFile], Parse(Declarations(DeclaringFile, 100_000 + ++_edit), DeclaringFile));

    private static SyntaxTree Parse(string text, int file) => CSharpSyntaxTree.ParseText(text, Options, "/corpus/" + file.ToString(CultureInfo.InvariantCulture) + ".cs", Encoding.UTF8);

    private static string Declarations(int i, int window)
    {
        var models = string.Concat(Enumerable.Range(0, 7).Select(m => $$"""
                [Model("model-{{i}}-{{m}}", Name = "Model", Alias = "a{{i}}-{{m}}", Reasoning = false, Input = Inputs.Text, ContextWindow = {{window}}, MaxTokens = 8_192), Cost(0, 0)]
                public partial record M{{m}};

            """));
        return $$"""
            using OpenClaw.Config;

            namespace Corpus.Models{{i % 5}};

            [Provider("provider-{{i}}", "http://127.0.0.1:{{1000 + i}}/v1", Api = ModelApi.OpenAIResponses, ApiKey = "lmstudio")]
            public partial record P{{i}}
            {
            {{models}}
            }

            [FallbackChain(typeof(P{{i}}.M0), typeof(P{{i}}.M1), typeof(P{{i}}.M2))]
            public partial record C{{i}};

            [FallbackChain(typeof(P{{i}}.M3), typeof(P{{i}}.M4), typeof(C{{i}}))]
            public partial record D{{i}};
            """;
    }

    private static string Code(int i) => $"using System;\nnamespace Corpus.Code{i % 40};\n" + string.Concat(Enumerable.Range(0, TypesPerFile).Select(t => $$"""
        [Serializable, Obsolete("{{t}}")]
        public class T{{i}}_{{t}}
        {
            [Obsolete("m")] public int P { get; set; }
            public int Sum(int[] values) { var sum = 0; foreach (var value in values) { sum += value > 0 ? value : P; } return sum; }
            public string Text => "text" + P;
        }

        """));
}
