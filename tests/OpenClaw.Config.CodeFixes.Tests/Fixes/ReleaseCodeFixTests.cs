using OpenClaw.Config.CodeFixes.Fixes;

namespace OpenClaw.Config.CodeFixes.Tests.Fixes;

/// <summary>What the release refuses is taken out, or the release is changed.</summary>
public class ReleaseCodeFixTests
{
    private const string Old = """[OpenClawConfig(Target = "2026.4")] public partial record Root;""";

    [Fact]
    public Task OCC7001_A_setting_goes() => RemoveAsync("""
        [Provider("box#", "http://127.0.0.1:800#/v1"«, TimeoutSeconds = 300→»)] public partial record Box#;
        """, Old);

    [Fact]
    public Task OCC7001_A_service_goes_as_a_whole() => RemoveAsync("""
        [Provider("box#", "http://127.0.0.1:800#/v1")«, LocalService("/usr/bin/serve")→»] public partial record Box#;
        """, Old);

    [Fact]
    public Task OCC7001_A_raw_setting_goes_as_a_whole() => RemoveAsync("""
        [OpenClawConfig(File = "a#.json"), «RawJson("agents.defaults.modelz", "'x'"), →»Sandbox("all")] public partial record Root#;
        """);

    [Fact]
    public Task OCC7001_A_mode_goes_as_a_whole() => RemoveAsync("""
        [OpenClawConfig(File = "a#.json", Target = "2026.9")«, Sandbox("docker")→»] public partial record Root#;
        """);

    [Fact]
    public Task OCC7001_The_root_gets_a_release_that_has_it() => FixTest.VerifyAsync(
        new TargetCodeFix(),
        "OCC7001",
        """[Provider("box#", "http://127.0.0.1:800#/v1", TimeoutSeconds = 300)] public partial record Box#;""",
        "target",
        """[OpenClawConfig(Target = «"2026.4"→"2026.9"»)] public partial record Root;""");

    private static Task RemoveAsync(string source, string common = "") => FixTest.VerifyAsync(new RemovalCodeFix(), "OCC7001", source, "remove", common);
}
