using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Analysis;
using OpenClaw.Config.TestKit.Analysis;
using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.Analyzers.Tests.Rules;

/// <summary>Thresholds, severities and suppression work as people know them.</summary>
public class RuleSettingTests
{
    private const string Window = """
        [Provider("lmstudio")]
        public partial record LmStudio
        {
            [Model("qwen3-72b", ContextWindow = [|12_000|])] public partial record Local;
        }
        """;

    private static string Unmarked => Window.Replace("[|", string.Empty, StringComparison.Ordinal).Replace("|]", string.Empty, StringComparison.Ordinal);

    [Fact]
    public Task A_threshold_can_be_raised_and_lowered_in_editorconfig() =>
        RuleVerifier.VerifyAsync("OCC2001", new TestProject(Unmarked) { EditorConfig = "openclaw_config.context_block_tokens = 8_000" });

    [Fact]
    public Task The_default_threshold_holds_where_none_is_set() => RuleVerifier.VerifyAsync(
        "OCC2001",
        Window,
        "lmstudio/qwen3-72b has a window of 12,000 tokens (declared); the floor is 16,000 of OpenClaw 2026.4 (no target is set, so the strictest holds). "
            + "OpenClaw refuses such a hop before it sends anything. Raise the server's context limit and declare it, or choose a larger model.");

    [Fact]
    public Task A_malformed_threshold_is_told_and_the_default_holds() => RuleVerifier.VerifyAsync(
        "OCC0004",
        new TestProject("""[Provider("ollama")] public partial record {|OCC0004:Ollama|};""") { EditorConfig = "openclaw_config.context_block_tokens = 8k" },
        "The setting openclaw_config.context_block_tokens is '8k', which is no number from 1 upwards, so its default holds. "
            + "Write a number (tokens), for example openclaw_config.context_block_tokens = 16000.");

    [Fact]
    public async Task A_severity_can_be_changed()
    {
        var found = await RuleVerifier.VerifyAsync("OCC2001", new TestProject(Window) { EditorConfig = "dotnet_diagnostic.OCC2001.severity = suggestion" });

        Assert.Equal(DiagnosticSeverity.Info, Assert.Single(found).Severity);
    }

    [Fact]
    public Task A_rule_can_be_switched_off() =>
        RuleVerifier.VerifyAsync("OCC2001", new TestProject(Unmarked) { EditorConfig = "dotnet_diagnostic.OCC2001.severity = none" });

    [Fact]
    public Task A_pragma_passes_one_place_over() => RuleVerifier.VerifyAsync("OCC2001", """
        [Provider("lmstudio")]
        public partial record LmStudio
        {
        #pragma warning disable OCC2001 // The box is for short prompts.
            [Model("qwen3-72b", ContextWindow = 12_000)] public partial record Local;
        #pragma warning restore OCC2001
            [Model("qwen3-235b", ContextWindow = [|12_000|])] public partial record Other;
        }
        """);

    [Fact]
    public Task SuppressMessage_passes_a_declaration_over() => RuleVerifier.VerifyAsync("OCC2001", """
        [Provider("lmstudio")]
        public partial record LmStudio
        {
            [System.Diagnostics.CodeAnalysis.SuppressMessage("OpenClaw.Context", "OCC2001", Justification = "The box is for short prompts.")]
            [Model("qwen3-72b", ContextWindow = 12_000)] public partial record Local;
        }
        """);

    [Fact]
    public Task The_target_decides_which_floor_holds() => RuleVerifier.VerifyAsync("OCC2001", Unmarked + """

        [OpenClawConfig(Target = "2026.9")]
        public partial record Config;
        """);

    [Fact]
    public Task MSBuild_names_a_target_where_there_is_no_root() => RuleVerifier.VerifyAsync(
        "OCC2001", new TestProject(Unmarked) { Properties = new Dictionary<string, string> { ["OpenClawTarget"] = "2026.9" }.ToImmutableDictionary() });

    [Fact]
    public Task A_strict_rule_sleeps_until_a_severity_is_set() =>
        RuleVerifier.VerifyAsync("OCC4006", """[Provider("lmstudio")] public partial record LmStudio { [Model("my-local-model")] public partial record Local; }""");

    [Fact]
    public Task A_duplicate_is_told_on_both_sides_in_different_files() => RuleVerifier.VerifyAsync("OCC1002", new TestProject(
        new TestFile("First.cs", """[Provider([|"box"|], "http://127.0.0.1:8000/v1")] public partial record First;"""),
        new TestFile("Second.cs", """[Provider([|"Box "|], "http://127.0.0.1:8001/v1")] public partial record Second;""")));

    [Fact]
    public Task A_cause_in_another_file_is_told_at_the_chain() => RuleVerifier.VerifyAsync("OCC2007", new TestProject(
        new TestFile("Chain.cs", "[FallbackChain(typeof(One.Large), [|typeof(One.Small)|])] public partial record Chain;"),
        new TestFile("Models.cs", """
            [Provider("one", "https://one.example/v1")]
            public partial record One
            {
                [Model("large", ContextWindow = 200_000)] public partial record Large;
                [Model("small", ContextWindow = 64_000)] public partial record Small;
            }
            """)));

    [Fact]
    public async Task A_cause_in_a_referenced_assembly_is_told_at_the_chain()
    {
        var library = new TestProject("""
            namespace Shared
            {
                [Provider("one", "https://one.example/v1")]
                public partial record One
                {
                    [Model("large", ContextWindow = 200_000)] public partial record Large;
                    [Model("small", ContextWindow = 64_000)] public partial record Small;
                }
            }
            """) { Name = "Shared" };

        await RuleVerifier.VerifyAsync("OCC2007", new TestProject("[FallbackChain(typeof(Shared.One.Large), [|typeof(Shared.One.Small)|])] public partial record Chain;")
        {
            References = [await library.ToReferenceAsync(TestContext.Current.CancellationToken)],
        });
    }

    [Fact]
    public async Task Half_typed_code_breaks_nothing()
    {
        using var workspace = new AdhocWorkspace();
        var project = new TestProject("""
            [Provider(]
            public partial record A
            {
                [Model("x", ContextWindow = )] public partial record B;
                [Model(null!, Size = "", Quantization = "\0", Alias = "\n", BaseUrl = "http://[")] public partial record C;
            }

            [FallbackChain(typeof(A.B), typeof(), null, typeof(Missing), typeof(D))]
            public partial record D;

            [OpenClawConfig(Default = typeof(D), Target = "\"\\\n")] public partial record E { [Agent("")] public partial record F; }
            """);

        // DiagnosticSet fails the test where the analyzer throws.
        var found = await DiagnosticSet.OfAsync(new ConfigurationAnalyzer(), project.ToRoslyn(workspace), TestContext.Current.CancellationToken);

        Assert.DoesNotContain(found.Build, d => d.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Contains("failed with", StringComparison.Ordinal));
    }
}
