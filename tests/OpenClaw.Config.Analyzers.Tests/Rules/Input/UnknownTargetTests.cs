using OpenClaw.Config.Core.OpenClawJson;
using OpenClaw.Config.TestKit.Analysis;
using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Input;

public sealed class UnknownTargetTests() : RuleTests("OCC0005")
{
    protected override TestProject? JsonExample => Beside(new TestFile("openclaw.json", "{}")) with { GlobalConfig = "build_property.OpenClawTarget = 2027.1" };

    [Fact]
    public Task A_root_for_a_release_that_nobody_knows_fires() => Fires("""
        [OpenClawConfig(Target = [|"2027.1"|])]
        public partial record Config;
        """, "No OpenClaw release '2027.1' is known, so the newest is taken. Known are 2026.4, 2026.9, 2026.4.24 and 2026.9.6; take one of them, or leave the target out.");

    [Fact]
    public Task A_text_that_is_no_release_fires() => Fires("""
        [OpenClawConfig(Target = [|"latest"|])]
        public partial record Config;
        """, "No OpenClaw release 'latest' is known, so the newest is taken. Known are 2026.4, 2026.9, 2026.4.24 and 2026.9.6; take one of them, or leave the target out.");

    [Fact]
    public Task The_release_of_the_project_is_judged_too() => Fires("""
        [OpenClawConfig]
        public partial record [|Config|];
        """, "OpenClawTarget: no OpenClaw release '2027.1' is known, so the newest is taken. Known are 2026.4, 2026.9, 2026.4.24 and 2026.9.6; take one of them, or leave the "
            + "target out.", target: "2027.1");

    [Theory]
    [InlineData("2026.4")]
    [InlineData("2026.4.24")]
    [InlineData("2026.9")]
    [InlineData("2026.9.6")]
    public Task Known_releases_pass_with_and_without_a_patch(string target) => Silent($$"""
        [OpenClawConfig(Target = "{{target}}")]
        public partial record Config;
        """);

    [Fact]
    public Task No_target_passes() => Silent("""
        [OpenClawConfig]
        public partial record Config;
        """);

    [Fact]
    public void A_file_is_told_at_its_first_brace() => JsonVerifier.Verify("OCC0005", "[|{ models: {} }|]", ["OpenClawTarget: no OpenClaw release '2027.1' is known, so the newest is taken. Known are 2026.4, 2026.9, 2026.4.24 and 2026.9.6; take one of them, or leave the "
            + "target out."], new OpenClawJsonOptions { Target = "2027.1" });

    [Fact]
    public void A_file_that_a_newer_release_wrote_is_judged_by_the_nearest() => SilentInJson("""{ meta: { lastTouchedVersion: "2027.1.1" } }""");
}
