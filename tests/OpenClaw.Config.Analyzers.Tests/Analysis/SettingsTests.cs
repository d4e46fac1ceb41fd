using OpenClaw.Config.TestKit.Analysis;
using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.Analyzers.Tests.Analysis;

public class SettingsTests
{
    [Fact]
    public Task A_threshold_of_an_editorconfig_holds() => RuleVerifier.VerifyAsync(
        "OCC2001", Model("Box", "8_192") with { EditorConfig = "openclaw_config.context_block_tokens = 8000" });

    [Fact]
    public Task A_threshold_of_a_global_config_holds() => RuleVerifier.VerifyAsync(
        "OCC2001", Model("Box", "[|64_000|]") with { GlobalConfig = "openclaw_config.context_block_tokens = 100000" });

    [Fact]
    public Task A_threshold_may_differ_from_folder_to_folder() => RuleVerifier.VerifyAsync(
        "OCC2001",
        new TestProject(
            new TestFile("A.cs", Source("A", "8_192")),
            new TestFile("B.cs", Source("B", "[|8_192|]")))
        {
            EditorConfig = "[A.cs]\nopenclaw_config.context_block_tokens = 8000",
        });

    [Fact]
    public Task The_release_of_the_project_sets_the_floor() => RuleVerifier.VerifyAsync(
        "OCC2001", Model("Box", "8_192") with { Properties = new TestProject().Properties.Add("OpenClawTarget", "2026.9") });

    [Fact]
    public Task A_malformed_threshold_is_told_at_the_root() => RuleVerifier.VerifyAsync(
        "OCC0004",
        new TestProject(new TestFile("A.cs", Source("A", "64_000")), new TestFile("R.cs", "[OpenClawConfig(Default = typeof(A.M))] public partial record [|Root|];"))
        {
            EditorConfig = "openclaw_config.context_block_tokens = many",
        });

    [Fact]
    public Task Without_a_root_it_is_told_at_the_first_declaration() => RuleVerifier.VerifyAsync(
        "OCC0004",
        new TestProject(new TestFile("A.cs", Source("[|A|]", "64_000"))) { GlobalConfig = "openclaw_config.context_block_tokens = -1" });

    private static TestProject Model(string name, string window) => new(Source(name, window));

    private static string Source(string name, string window) => $$"""
        [Provider("my-server-{{name.Trim('[', ']', '|')}}", "http://127.0.0.1:8000/v1")]
        public partial record {{name}}
        {
            [Model("m", ContextWindow = {{window}})] public partial record M;
        }
        """;
}
