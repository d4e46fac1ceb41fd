using OpenClaw.Config.CodeFixes.Fixes;

namespace OpenClaw.Config.CodeFixes.Tests.Fixes;

public class ChainCodeFixTests
{
    private const string Local = """
        [Provider("lmstudio", "http://127.0.0.1:1234/v1", Api = ModelApi.OpenAIResponses)]
        public partial record LmStudio
        {
            [Model("big-model", ContextWindow = 196_608, MaxTokens = 8_192)] public partial record Big;
            [Model("small-model", ContextWindow = 48_000, MaxTokens = 8_192)] public partial record Small;
        }

        """;

    private const string Hosted = """
        [Provider("anthropic")]
        public partial record Anthropic
        {
            [Model("claude-sonnet-4-6")] public partial record Sonnet;
        }

        """;

    [Fact]
    public Task OCC1005_A_hop_that_stands_twice_goes() => FixTest.VerifyAsync(
        new RemovalCodeFix(),
        "OCC1005",
        """
        [FallbackChain(typeof(Anthropic.Sonnet), typeof(LmStudio.Big)«, typeof(Anthropic.Sonnet)→»)] public partial record Chain#;
        """,
        common: Local + Hosted);

    [Fact]
    public Task OCC2007_The_widest_hop_comes_first() => FixTest.VerifyAsync(
        new ChainOrderCodeFix(),
        "OCC2007",
        """
        [FallbackChain(typeof(Anthropic.Sonnet), typeof(LmStudio.«Small→Big»), typeof(LmStudio.«Big→Small»))] public partial record Chain#;
        """,
        key: "reorder",
        common: Local + Hosted);

    [Fact]
    public Task OCC2007_A_prompt_budget_is_declared() => FixTest.VerifyAsync(
        new ChainOrderCodeFix(),
        "OCC2007",
        """
        [FallbackChain(typeof(Anthropic.Sonnet), typeof(LmStudio.Small)«→, PromptBudget = 28_000»)] public partial record Chain#;
        """,
        key: "budget",
        common: Local + Hosted);

    [Fact]
    public Task OCC3001_A_declared_hosted_model_is_added() => FixTest.VerifyAsync(
        new HostedFallbackCodeFix(),
        "OCC3001",
        """
        [FallbackChain(typeof(LmStudio.Big), typeof(LmStudio.Small)«→, typeof(Anthropic.Sonnet)», PromptBudget = 1_000)] public partial record Chain#;
        [OpenClawConfig(Default = typeof(Chain#), File = "a#.json")] public partial record Root#;
        """,
        common: Local + Hosted);

    [Fact]
    public Task OCC3001_A_chain_is_marked_local_only() => FixTest.VerifyAsync(
        new HostedFallbackCodeFix(),
        "OCC3001",
        """
        [FallbackChain(typeof(LmStudio.Big))«→, LocalOnly»] public partial record Chain#;
        [OpenClawConfig(Default = typeof(Chain#), File = "a#.json")] public partial record Root#;
        """,
        key: "local-only",
        common: Local + Hosted);

    [Fact]
    public Task OCC3002_Replace_becomes_merge() => FixTest.VerifyAsync(
        new ArgumentValueCodeFix(),
        "OCC3002",
        """
        [FallbackChain(typeof(LmStudio.Big), typeof(Anthropic.Sonnet))] public partial record Chain#;
        [OpenClawConfig(Default = typeof(Chain#), Mode = ModelsMode.«Replace→Merge», File = "a#.json")] public partial record Root#;
        """,
        common: Local + Hosted);

    [Fact]
    public Task OCC3006_The_need_is_declared() => FixTest.VerifyAsync(
        new CapabilityCodeFix(),
        "OCC3006",
        """
        [FallbackChain(typeof(Anthropic.Sonnet), typeof(Plain.Bare)«→, Needs = Capabilities.Tools»)] public partial record Chain#;
        [OpenClawConfig(Default = typeof(Chain#), File = "a#.json")] public partial record Root#;
        """,
        common: Hosted + """
        [Provider("plain", "http://127.0.0.1:9000/v1", Api = ModelApi.OpenAICompletions)]
        public partial record Plain
        {
            [Model("bare", ContextWindow = 196_608), Compat(SupportsTools = false)] public partial record Bare;
        }
        """);

    [Fact]
    public Task OCC3007_A_capability_is_declared_on_the_model_of_another_file() => FixTest.VerifyAsync(
        new CapabilityCodeFix(),
        "OCC3007",
        """
        [FallbackChain(typeof(Plain.Bare), Needs = Capabilities.Tools | Capabilities.Images)] public partial record Chain#;
        """,
        common: """
        [Provider("plain", "http://127.0.0.1:9000/v1", Api = ModelApi.OpenAICompletions)]
        public partial record Plain
        {
            [Model("bare", ContextWindow = 196_608«→, Input = Inputs.Text | Inputs.Image»)«→, Compat(SupportsTools = true)»] public partial record Bare;
        }
        """);

    [Fact]
    public Task OCC3011_Patience_is_raised() => FixTest.VerifyAsync(
        new ArgumentValueCodeFix(),
        "OCC3011",
        """
        [FallbackChain(typeof(LmStudio.Big), FirstTokenSeconds = «10→60»)] public partial record Chain#;
        """,
        common: Local);

    [Fact]
    public Task OCC4003_Tools_are_denied_on_the_model() => FixTest.VerifyAsync(
        new DenyToolsCodeFix(),
        "OCC4003",
        """
        [Provider("box#", "http://127.0.0.1:800#/v1", Api = ModelApi.OpenAICompletions)]
        public partial record Box#
        {
            [Model("tiny", Size = "7B", ContextWindow = 131_072)«→, DenyTools("group:web", "browser")»] public partial record Tiny;
        }

        [FallbackChain(typeof(Box#.Tiny), Exposure = Exposure.Web)] public partial record Chain#;
        [OpenClawConfig(Default = typeof(Chain#), File = "a#.json")] public partial record Root#;
        """);

    [Fact]
    public Task OCC7011_The_root_gets_the_release() => FixTest.VerifyAsync(
        new TargetCodeFix(),
        "OCC7011",
        """
        [Provider("box#", "http://127.0.0.1:800#/v1", Api = ModelApi.OpenAICompletions, TimeoutSeconds = 300)]
        public partial record Box#
        {
            [Model("m", ContextWindow = 131_072)] public partial record M;
        }
        """,
        common: """[OpenClawConfig«→(Target = "2026.9")»] public partial record Root;""");
}
