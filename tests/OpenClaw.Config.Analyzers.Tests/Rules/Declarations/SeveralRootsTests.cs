using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Declarations;

public sealed class SeveralRootsTests() : RuleTests("OCC9004")
{
    [Fact]
    public Task Two_roots_with_the_usual_file_fire() => Fires("""
        [[|OpenClawConfig|]] public partial record First;
        namespace Second { [[|OpenClawConfig|]] public partial record Config; }
        """, ["First and Second.Config would both write 'openclaw.json', and one would overwrite the other. Give each root a File of its own.", "Config and First would both write 'openclaw.json', and one would overwrite the other. Give each root a File of its own."]);

    [Fact]
    public Task Names_of_files_are_compared_without_case() => Fires("""
        [OpenClawConfig(File = [|"work.json"|])] public partial record First;
        [OpenClawConfig(File = [|"Work.JSON"|])] public partial record Second;
        """, ["First and Second would both write 'work.json', and one would overwrite the other. Give each root a File of its own.", "Second and First would both write 'Work.JSON', and one would overwrite the other. Give each root a File of its own."]);

    [Fact]
    public Task The_usual_name_may_be_written_out() => Fires("""
        [[|OpenClawConfig|]] public partial record First;
        [OpenClawConfig(File = [|"openclaw.json"|])] public partial record Second;
        """, ["First and Second would both write 'openclaw.json', and one would overwrite the other. Give each root a File of its own.", "Second and First would both write 'openclaw.json', and one would overwrite the other. Give each root a File of its own."]);

    [Fact]
    public Task Both_are_told_in_different_files() => Fires(
        new TestProject(
            new TestFile("A.cs", "[[|OpenClawConfig|]] public partial record First;"),
            new TestFile("B.cs", "[[|OpenClawConfig|]] public partial record Second;")),
        "First and Second would both write 'openclaw.json', and one would overwrite the other. Give each root a File of its own.", "Second and First would both write 'openclaw.json', and one would overwrite the other. Give each root a File of its own.");

    [Fact]
    public Task A_file_each_passes() => Silent("""
        [OpenClawConfig(File = "work.json")] public partial record Work;
        [OpenClawConfig] public partial record Home;
        """);

    [Fact]
    public async Task A_root_of_a_referenced_assembly_writes_its_own_file()
    {
        var library = await new TestProject("namespace Shared { [OpenClawConfig] public partial record Config; }") { Name = "Shared" }
            .ToReferenceAsync(TestContext.Current.CancellationToken);
        await Silent(new TestProject("[OpenClawConfig] public partial record Config;") { References = [library] });
    }
}
