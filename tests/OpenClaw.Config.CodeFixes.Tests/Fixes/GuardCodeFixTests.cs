using OpenClaw.Config.CodeFixes.Fixes;

namespace OpenClaw.Config.CodeFixes.Tests.Fixes;

/// <summary>Guards for local and small models.</summary>
public class GuardCodeFixTests
{
    private const string Local = """
        [Provider("lmstudio", "http://127.0.0.1:1234/v1", Api = ModelApi.OpenAIResponses)]
        public partial record LmStudio
        {
            [Model("big-model", ContextWindow = 196_608, MaxTokens = 8_192)] public partial record Big;
        }
        """;

    [Fact]
    public Task OCC4003_What_is_denied_already_stays_and_the_rest_is_added() => FixTest.VerifyAsync(
        new DenyToolsCodeFix(),
        "OCC4003",
        """
        [Provider("box#", "http://127.0.0.1:800#/v1", Api = ModelApi.OpenAICompletions)]
        public partial record Box#
        {
            [Model("tiny", Size = "7B", ContextWindow = 131_072), DenyTools("browser"«→, "group:web"»)] public partial record Tiny;
        }

        [FallbackChain(typeof(Box#.Tiny), Exposure = Exposure.Web)] public partial record Chain#;
        """);

    [Fact]
    public Task OCC4005_Tools_are_denied_on_the_exposed_chain() => FixTest.VerifyAsync(
        new DenyToolsCodeFix(),
        "OCC4005",
        """[FallbackChain(typeof(LmStudio.Big), Exposure = Exposure.Web | Exposure.ActingTools)«→, DenyTools("group:web", "browser", "group:runtime")»] public partial record Chain#;""",
        common: Local);

    [Fact]
    public Task OCC4005_Compaction_is_switched_on() => FixTest.VerifyAsync(
        new ArgumentValueCodeFix(),
        "OCC4005",
        """[OpenClawConfig(Default = typeof(LmStudio.Big), File = "a#.json"), Compaction(«"off"→"safeguard"»)] public partial record Root#;""",
        common: Local);

    [Fact]
    public Task OCC4005_Raw_JSON_that_switches_it_off_goes() => FixTest.VerifyAsync(
        new RemovalCodeFix(),
        "OCC4005",
        """
        [OpenClawConfig(Default = typeof(LmStudio.Big), File = "a#.json", Target = "2026.9")]
        «[RawJson("agents.defaults.compaction.enabled", "false")]
        →»public partial record Root#;
        """,
        common: Local);
}
