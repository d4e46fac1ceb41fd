using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Compatibility;

public sealed class KeptOutOfFileTests() : RuleTests("OCC7011")
{
    [Fact]
    public Task A_key_that_one_release_rejects_is_not_written() => Fires("""
        [Provider("lmstudio", TimeoutSeconds = [|300|])] public partial record LmStudio;
        [OpenClawConfig] public partial record Config;
        """, "timeoutSeconds is not written: the file has no target, so every supported release must accept it, and OpenClaw 2026.4 does not. The generated clients keep it. Set Target = \"2026.9\" on the root to write it.");

    [Fact]
    public Task A_key_that_only_the_older_release_has_is_not_written() => Fires("""
        [Provider("lmstudio")]
        public partial record LmStudio
        {
            [Model("m"), Compat(NativeWebSearchTool = [|true|])] public partial record M;
        }

        [OpenClawConfig] public partial record Config;
        """, "compat.nativeWebSearchTool is not written: the file has no target, so every supported release must accept it, and OpenClaw 2026.9 does not. The generated clients keep it. Set Target = \"2026.4\" on the root to write it.");

    [Fact]
    public Task With_a_target_it_is_written_or_an_error() => Silent("""
        [Provider("lmstudio", TimeoutSeconds = 300)] public partial record LmStudio;
        [OpenClawConfig(Target = "2026.9")] public partial record Config;
        """);

    [Fact]
    public Task The_target_may_come_from_MSBuild() => Silent("""
        [Provider("lmstudio", TimeoutSeconds = 300)] public partial record LmStudio;
        [OpenClawConfig] public partial record Config;
        """, target: "2026.4");

    [Fact]
    public Task A_library_has_no_file() => Silent("""[Provider("lmstudio", TimeoutSeconds = 300)] public partial record LmStudio;""");

    [Fact]
    public Task What_both_releases_take_is_written() => Silent("""
        [Provider("lmstudio", Api = ModelApi.OpenAIResponses, InjectNumCtx = true)]
        public partial record LmStudio
        {
            [Model("m", ContextWindow = 64_000, Input = Inputs.Text | Inputs.Image), Compat(SupportsTools = true)] public partial record M;
        }

        [OpenClawConfig, Sandbox("all"), Compaction("safeguard")] public partial record Config;
        """);

    [Fact]
    public Task What_neither_takes_is_an_error_instead() => Silent("""
        [OpenClawConfig, RawJson("agents.defaults.modelz", "'x'")] public partial record Config;
        """);

    [Fact]
    public Task What_no_release_has_for_one_agent_is_told_with_any_target() => Fires("""
        [Provider("anthropic")] public partial record Anthropic { [Model("claude-opus-4-6")] public partial record Opus; }

        [OpenClawConfig(Target = "2026.9")]
        public partial record Config
        {
            [Agent("research", Image = [|typeof(Anthropic.Opus)|]), [|Compaction("safeguard")|]] public partial record Research;
        }
        """, ["imageModel of one agent is not written: no supported release of OpenClaw has it there. The generated clients keep it. Declare it on the root to write it for all agents.", "compaction.mode of one agent is not written: no supported release of OpenClaw has it there. The generated clients keep it. Declare it on the root to write it for all agents."]);

    [Fact]
    public Task The_root_may_stand_in_another_file() => Fires(
        new TestProject(
            new TestFile("A.cs", """[Provider("lmstudio", TimeoutSeconds = [|300|])] public partial record LmStudio;"""),
            new TestFile("B.cs", "[OpenClawConfig] public partial record Config;")),
        "timeoutSeconds is not written: the file has no target, so every supported release must accept it, and OpenClaw 2026.4 does not. The generated clients keep it. Set Target = \"2026.9\" on the root to write it.");
}
