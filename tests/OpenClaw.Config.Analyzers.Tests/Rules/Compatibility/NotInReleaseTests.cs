using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Compatibility;

public sealed class NotInReleaseTests() : RuleTests("OCC7001")
{
    [Fact]
    public Task A_key_that_the_target_does_not_know_fires() => Fires(Provider("TimeoutSeconds = [|300|]", "2026.4"), "OpenClaw 2026.4 does not accept timeoutSeconds: it refuses the whole file, and the gateway does not start. Remove it, or target a release that has it (2026.9).");

    [Fact]
    public Task A_target_that_knows_it_passes() => Silent(Provider("TimeoutSeconds = 300", "2026.9"));

    [Fact]
    public Task Without_a_target_it_is_left_out_of_the_file_instead() => Silent("""
        [Provider("lmstudio", TimeoutSeconds = 300)] public partial record LmStudio;
        [OpenClawConfig] public partial record Config;
        """);

    [Fact]
    public Task A_library_is_judged_by_the_target_of_MSBuild() => Fires(
        """[Provider("lmstudio", TimeoutSeconds = [|300|])] public partial record LmStudio;""", "OpenClaw 2026.4 does not accept timeoutSeconds: it refuses the whole file, and the gateway does not start. Remove it, or target a release that has it (2026.9).", target: "2026.4");

    [Fact]
    public Task An_api_of_an_older_release_fires() => Fires(Provider("Api = [|\"openai-codex-responses\"|]", "2026.9"), "OpenClaw 2026.9 does not accept api \"openai-codex-responses\": it refuses the whole file, and the gateway does not start. Remove it, or target a release that has it (2026.4).");

    [Fact]
    public Task An_api_that_no_release_has_is_another_rule_s() => Silent(Provider("Api = \"openai-chat\"", "2026.9"));

    [Fact]
    public Task An_auth_style_that_no_release_has_fires_without_a_target_too() => Fires("""
        [Provider("lmstudio", Auth = [|"basic"|])] public partial record LmStudio;
        [OpenClawConfig] public partial record Config;
        """, "OpenClaw (any supported release) does not accept auth \"basic\": it refuses the whole file, and the gateway does not start. Mend or remove it.");

    [Fact]
    public Task An_input_of_a_newer_release_fires() => Fires(Model("Input = [|Inputs.Text | Inputs.Audio|]", string.Empty, "2026.4"), "OpenClaw 2026.4 does not accept input \"audio\": it refuses the whole file, and the gateway does not start. Remove it, or target a release that has it (2026.9).");

    [Fact]
    public Task A_compat_flag_of_an_older_release_fires() => Fires(Model(string.Empty, ", Compat(NativeWebSearchTool = [|true|])", "2026.9"), "OpenClaw 2026.9 does not accept compat.nativeWebSearchTool: it refuses the whole file, and the gateway does not start. Remove it, or target a release that has it (2026.4).");

    [Fact]
    public Task A_compat_value_that_no_release_has_fires() => Fires(Model(string.Empty, ", Compat(ThinkingFormat = [|\"gemini\"|])", "2026.9"), "OpenClaw 2026.9 does not accept compat.thinkingFormat \"gemini\": it refuses the whole file, and the gateway does not start. Mend or remove it.");

    [Fact]
    public Task A_compat_value_that_the_release_has_passes() => Silent(Model(string.Empty, ", Compat(ThinkingFormat = \"qwen\", MaxTokensField = \"max_tokens\")", "2026.9"));

    [Fact]
    public Task An_allowlist_is_not_in_2026_4() => Fires("""
        [Provider("anthropic")] public partial record Anthropic { [Model("claude-opus-4-6")] public partial record Opus; }
        [OpenClawConfig(Target = "2026.4", Allow = [|new[] { typeof(Anthropic.Opus) }|], Utility = [|typeof(Anthropic.Opus)|])] public partial record Config;
        """, ["OpenClaw 2026.4 does not accept agents.defaults.modelPolicy: it refuses the whole file, and the gateway does not start. Remove it, or target a release that has it (2026.9).", "OpenClaw 2026.4 does not accept agents.defaults.utilityModel: it refuses the whole file, and the gateway does not start. Remove it, or target a release that has it (2026.9)."]);

    [Fact]
    public Task Modes_that_no_release_has_fire() => Fires("""
        [OpenClawConfig(Target = "2026.9"), Compaction([|"off"|]), Sandbox([|"docker"|]), AuthProfile("a:main", "anthropic", [|"password"|])]
        public partial record Config
        {
            [Agent("research"), Sandbox([|"docker"|])] public partial record Research;
        }
        """, ["OpenClaw 2026.9 does not accept compaction.mode \"off\": it refuses the whole file, and the gateway does not start. Mend or remove it.", "OpenClaw 2026.9 does not accept sandbox.mode \"docker\": it refuses the whole file, and the gateway does not start. Mend or remove it.", "OpenClaw 2026.9 does not accept the auth mode \"password\": it refuses the whole file, and the gateway does not start. Mend or remove it.", "OpenClaw 2026.9 does not accept sandbox.mode \"docker\": it refuses the whole file, and the gateway does not start. Mend or remove it."]);

    [Fact]
    public Task Modes_that_the_release_has_pass() => Silent("""
        [OpenClawConfig(Target = "2026.4"), Compaction("safeguard"), Sandbox("non-main"), AuthProfile("a:main", "anthropic", "api_key")]
        public partial record Config
        {
            [Agent("research"), Sandbox("all")] public partial record Research;
        }
        """);

    [Fact]
    public Task A_raw_path_that_no_release_knows_fires_without_a_target_too() => Fires("""
        [OpenClawConfig, RawJson([|"agents.defaults.modelz"|], "'x'")] public partial record Config;
        """, "OpenClaw (any supported release) does not accept agents.defaults.modelz: it refuses the whole file, and the gateway does not start. Mend or remove it.");

    [Fact]
    public Task A_raw_value_that_the_release_refuses_fires() => Fires("""
        [OpenClawConfig(Target = "2026.9"), RawJson([|"agents.defaults.compaction.mode"|], "'off'"), RawJson([|"agents.defaults.compaction.timeoutSeconds"|], "'soon'")]
        public partial record Config;
        """, ["OpenClaw 2026.9 does not accept this value of agents.defaults.compaction.mode (Invalid input: expected \"default\"): it refuses the whole file, and the gateway does not start. Mend or remove it.", "OpenClaw 2026.9 does not accept this value of agents.defaults.compaction.timeoutSeconds (expected number): it refuses the whole file, and the gateway does not start. Mend or remove it."]);

    [Fact]
    public Task Raw_values_that_the_release_takes_pass() => Silent("""
        [OpenClawConfig(Target = "2026.9"), RawJson("agents.defaults.compaction.mode", "'safeguard'"), RawJson("agents.defaults.compaction.enabled", "true"), RawJson("channels.whatsapp", "{ enabled: true }")]
        public partial record Config;
        """);

    [Fact]
    public Task A_raw_text_that_is_no_JSON5_fires_wherever_it_stands() => Fires("""
        [Provider("lmstudio"), RequestParameter("temperature", [|"zero point two"|])]
        public partial record LmStudio
        {
            [Model("m"), RawJson("metadataSource", [|"{ a: "|])] public partial record M;
        }

        [FallbackChain(typeof(LmStudio.M)), RawJson("fallbacks", [|"["|])] public partial record Chain;
        """, ["The value of the parameter 'temperature' is not JSON5, so nothing is written for it. Write it as it stands in openclaw.json: a text in quotes of its own (\"'text'\"), \"true\", \"12\", \"{ a: 1 }\".", "The value of 'metadataSource' is not JSON5, so nothing is written for it. Write it as it stands in openclaw.json: a text in quotes of its own (\"'text'\"), \"true\", \"12\", \"{ a: 1 }\".", "The value of 'fallbacks' is not JSON5, so nothing is written for it. Write it as it stands in openclaw.json: a text in quotes of its own (\"'text'\"), \"true\", \"12\", \"{ a: 1 }\"."]);

    [Fact]
    public Task Agents_are_written_for_each_release_in_its_own_way() => Silent("""
        [OpenClawConfig(Target = "2026.9")]
        public partial record Config
        {
            [Agent("research", LocalModelLean = true), RequestParameter("temperature", "0.2")] public partial record Research;
        }
        """);

    [Fact]
    public Task What_is_never_written_for_an_agent_is_no_reason_to_refuse_the_file() => Silent("""
        [Provider("anthropic")] public partial record Anthropic { [Model("claude-opus-4-6")] public partial record Opus; }
        [OpenClawConfig(Target = "2026.9")]
        public partial record Config
        {
            [Agent("research", Image = typeof(Anthropic.Opus)), Compaction("safeguard")] public partial record Research;
        }
        """);

    [Fact]
    public Task The_root_may_stand_in_another_file() => Fires(
        new TestProject(
            new TestFile("A.cs", """[Provider("lmstudio", TimeoutSeconds = [|300|])] public partial record LmStudio;"""),
            new TestFile("B.cs", """[OpenClawConfig(Target = "2026.4")] public partial record Config;""")),
        "OpenClaw 2026.4 does not accept timeoutSeconds: it refuses the whole file, and the gateway does not start. Remove it, or target a release that has it (2026.9).");

    private static string Provider(string arguments, string target) => $$"""
        [Provider("lmstudio", {{arguments}})] public partial record LmStudio;
        [OpenClawConfig(Target = "{{target}}")] public partial record Config;
        """;

    private static string Model(string arguments, string attributes, string target) => $$"""
        [Provider("lmstudio")]
        public partial record LmStudio
        {
            [Model("m"{{(arguments.Length > 0 ? ", " : string.Empty)}}{{arguments}}){{attributes}}] public partial record M;
        }

        [OpenClawConfig(Target = "{{target}}")] public partial record Config;
        """;
}
