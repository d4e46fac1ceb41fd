namespace OpenClaw.Config.Analyzers.Tests.Rules.DataBoundaries;

public sealed class PickerLeavesTests() : RuleTests("OCC6005")
{
    [Fact]
    public Task A_local_agent_without_an_allowlist_fires() => Fires(Config(string.Empty, "[|LocalOnly|]"), "The agent PrivateAgent must stay local, but no allowlist holds for it: a user's /model can choose any listed model. Set Target = \"2026.9\", whose modelPolicy.allow the file then gets.");

    [Fact]
    public Task An_agent_that_must_stay_in_a_region_fires() => Fires(Config(string.Empty, """[|Residency("eu")|]"""), "The agent PrivateAgent must stay in its region, but no allowlist holds for it: a user's /model can choose any listed model. Set Target = \"2026.9\", whose modelPolicy.allow the file then gets.");

    [Fact]
    public Task A_root_fires() => Fires("""
        [Provider("lmstudio", "http://127.0.0.1:1234/v1")]
        public partial record LmStudio
        {
            [Model("my-local-model", ContextWindow = 196_608)] public partial record Local;
        }

        [OpenClawConfig(Default = typeof(LmStudio.Local)), [|LocalOnly|]] public partial record Config;
        """, "Config must stay local, but no allowlist holds for it: a user's /model can choose any listed model. Set Target = \"2026.9\", whose modelPolicy.allow the file then gets.");

    [Fact]
    public Task In_2026_4_there_is_no_allowlist() => Fires(Config("(Target = \"2026.4\")", "[|LocalOnly|]"), "The agent PrivateAgent must stay local, but no allowlist holds for it: a user's /model can choose any listed model. Set Target = \"2026.9\", whose modelPolicy.allow the file then gets.");

    [Fact]
    public Task For_2026_9_the_writer_writes_one() => Silent(Config("(Target = \"2026.9\")", "LocalOnly"));

    [Fact]
    public Task The_release_may_come_from_MSBuild() => Silent(Config(string.Empty, "LocalOnly"), target: "2026.9");

    [Fact]
    public Task A_chain_alone_picks_nothing() => Silent("""
        [Provider("lmstudio", "http://127.0.0.1:1234/v1")]
        public partial record LmStudio
        {
            [Model("my-local-model", ContextWindow = 196_608)] public partial record Local;
        }

        [FallbackChain(typeof(LmStudio.Local)), LocalOnly] public partial record Private;
        [OpenClawConfig(Default = typeof(Private))] public partial record Config;
        """);

    [Fact]
    public Task An_agent_that_promises_nothing_passes() => Silent(Config(string.Empty, "Sandbox(\"all\")"));

    [Fact]
    public Task A_root_with_an_allowlist_of_its_own_passes() => Silent("""
        [Provider("lmstudio", "http://127.0.0.1:1234/v1")]
        public partial record LmStudio
        {
            [Model("my-local-model", ContextWindow = 196_608)] public partial record Local;
        }

        [OpenClawConfig(Default = typeof(LmStudio.Local), Allow = new[] { typeof(LmStudio.Local) }), LocalOnly] public partial record Config;
        """);

    private static string Config(string root, string promise) => $$"""
        [Provider("lmstudio", "http://127.0.0.1:1234/v1", Region = "eu")]
        public partial record LmStudio
        {
            [Model("my-local-model", ContextWindow = 196_608)] public partial record Local;
        }

        [OpenClawConfig{{root}}]
        public partial record Config
        {
            [Agent("private", Model = typeof(LmStudio.Local)), {{promise}}] public partial record PrivateAgent;
        }
        """;
}
