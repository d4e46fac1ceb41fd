using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.Analyzers.Tests.Rules.ModelSafety;

public sealed class UnsafeExposureTests() : RuleTests("OCC4003")
{
    private const string Models = """
        [Provider("lmstudio", "http://127.0.0.1:1234/v1")]
        public partial record LmStudio
        {
            [Model("qwen3-8b")] public partial record Small;
            [Model("qwen3-72b")] public partial record Large;
            [Model("qwen3-235b", Quantization = "Q3_K_M")] public partial record Crushed;
            [Model("qwen3-14b"), DenyTools("group:web", "browser")] public partial record Guarded;
            [Model("mistral-7b"), DenyTools("web_search", "web_fetch", "group:ui", "exec", "process")] public partial record GuardedOneByOne;
        }

        """;

    [Fact]
    public Task A_small_hop_of_an_exposed_chain_fires() => Fires(Models + """
        [FallbackChain(typeof(LmStudio.Large), [|typeof(LmStudio.Small)|], Exposure = Exposure.Web)]
        public partial record Chain;
        """, "lmstudio/qwen3-8b (8B parameters, read from its id) serves the chain Chain, which is declared exposed (Web): text that an attacker writes could make it act. Deny the tools for this model ([DenyTools(\"group:web\", \"browser\")]) and for OpenClaw 2026.4 sandbox every session ([Sandbox(\"all\")] on the root), or use a larger model.");

    [Fact]
    public Task With_a_target_of_2026_9_no_sandbox_is_asked_for() => Fires(Models + """
        [FallbackChain([|typeof(LmStudio.Small)|], Exposure = Exposure.UntrustedInput | Exposure.ActingTools)]
        public partial record Chain;
        """, "lmstudio/qwen3-8b (8B parameters, read from its id) serves the chain Chain, which is declared exposed (UntrustedInput, ActingTools): text that an attacker writes could make it act. Deny the tools for this model ([DenyTools(\"group:web\", \"browser\", \"group:runtime\")]), or use a larger model.", target: "2026.9");

    [Fact]
    public Task A_heavily_quantized_hop_fires() => Fires(Models + """
        [FallbackChain([|typeof(LmStudio.Crushed)|], Exposure = Exposure.Web)]
        public partial record Chain;
        """, "lmstudio/qwen3-235b (3 bits per weight, declared) serves the chain Chain, which is declared exposed (Web): text that an attacker writes could make it act. Deny the tools for this model ([DenyTools(\"group:web\", \"browser\")]), or use a build with more bits.", target: "2026.9");

    [Fact]
    public Task A_large_model_may_be_exposed() => Silent(Models + """
        [FallbackChain(typeof(LmStudio.Large), Exposure = Exposure.Web | Exposure.UntrustedInput | Exposure.ActingTools)]
        public partial record Chain;
        """);

    [Fact]
    public Task Nothing_is_assumed_of_a_chain_that_declares_no_exposure() => Silent(Models + """
        [FallbackChain(typeof(LmStudio.Small))]
        public partial record Chain;
        """);

    [Fact]
    public Task Denied_tools_are_enough_for_2026_9() => Silent(Models + """
        [FallbackChain(typeof(LmStudio.Guarded), Exposure = Exposure.Web | Exposure.UntrustedInput)]
        public partial record Chain;
        """, target: "2026.9");

    [Fact]
    public Task For_2026_4_denied_tools_alone_are_not() => Fires(Models + """
        [FallbackChain([|typeof(LmStudio.Guarded)|], Exposure = Exposure.Web)]
        public partial record Chain;
        """, "lmstudio/qwen3-14b (14B parameters, read from its id) serves the chain Chain, which is declared exposed (Web): text that an attacker writes could make it act. For OpenClaw 2026.4 sandbox every session ([Sandbox(\"all\")] on the root), or use a larger model.", target: "2026.4");

    [Fact]
    public Task For_2026_4_denied_tools_and_a_sandbox_are_enough() => Silent(Models + """
        [FallbackChain(typeof(LmStudio.Guarded), Exposure = Exposure.Web)]
        public partial record Chain;

        [OpenClawConfig(Default = typeof(Chain), Target = "2026.4"), Sandbox("all")]
        public partial record Config;
        """);

    [Fact]
    public Task The_web_tools_denied_do_not_make_acting_tools_safe() => Fires(Models + """
        [FallbackChain([|typeof(LmStudio.Guarded)|], Exposure = Exposure.ActingTools)]
        public partial record Chain;
        """, "lmstudio/qwen3-14b (14B parameters, read from its id) serves the chain Chain, which is declared exposed (ActingTools): text that an attacker writes could make it act. Deny the tools for this model ([DenyTools(\"group:runtime\")]), or use a larger model.", target: "2026.9");

    [Fact]
    public Task Tools_may_be_denied_one_by_one() => Silent(Models + """
        [FallbackChain(typeof(LmStudio.GuardedOneByOne), Exposure = Exposure.Web | Exposure.ActingTools)]
        public partial record Chain;
        """, target: "2026.9");

    [Fact]
    public Task The_chain_or_the_root_may_deny_them() => Silent(Models + """
        [FallbackChain(typeof(LmStudio.Small), Exposure = Exposure.Web), DenyTools("browser")]
        public partial record Chain;

        [OpenClawConfig(Default = typeof(Chain), Target = "2026.9"), DenyTools("group:web")]
        public partial record Config;
        """);

    [Fact]
    public Task An_exposed_agent_is_told_at_its_exposure() => Fires(Models + """
        [FallbackChain(typeof(LmStudio.Large), typeof(LmStudio.Small))]
        public partial record Chain;

        [OpenClawConfig(Default = typeof(Chain), Target = "2026.9")]
        public partial record Config
        {
            [Agent("research", Exposure = [|Exposure.Web|])] public partial record Research;
        }
        """, "lmstudio/qwen3-8b (8B parameters, read from its id) serves the agent Research, which is declared exposed (Web): text that an attacker writes could make it act. Deny the tools for this model ([DenyTools(\"group:web\", \"browser\")]), or use a larger model.");

    [Fact]
    public Task An_agent_whose_chain_says_the_same_is_told_at_the_chain_only() => Fires(Models + """
        [FallbackChain([|typeof(LmStudio.Small)|], Exposure = Exposure.Web)]
        public partial record Chain;

        [OpenClawConfig(Target = "2026.9")]
        public partial record Config
        {
            [Agent("research", Model = typeof(Chain), Exposure = Exposure.Web)] public partial record Research;
        }
        """, "lmstudio/qwen3-8b (8B parameters, read from its id) serves the chain Chain, which is declared exposed (Web): text that an attacker writes could make it act. Deny the tools for this model ([DenyTools(\"group:web\", \"browser\")]), or use a larger model.");

    [Fact]
    public Task What_is_small_follows_the_setting() => Silent(Models + """
        [FallbackChain(typeof(LmStudio.Small), Exposure = Exposure.Web)]
        public partial record Chain;
        """, "openclaw_config.small_model_billions = 7");

    [Fact]
    public Task The_model_may_stand_in_another_file() => Fires(
        new TestProject(
            new TestFile("Chain.cs", "[FallbackChain([|typeof(LmStudio.Small)|], Exposure = Exposure.Web)] public partial record Chain;"),
            new TestFile("Models.cs", Models)),
        "lmstudio/qwen3-8b (8B parameters, read from its id) serves the chain Chain, which is declared exposed (Web): text that an attacker writes could make it act. Deny the tools for this model ([DenyTools(\"group:web\", \"browser\")]) and for OpenClaw 2026.4 sandbox every session ([Sandbox(\"all\")] on the root), or use a larger model.");
}
