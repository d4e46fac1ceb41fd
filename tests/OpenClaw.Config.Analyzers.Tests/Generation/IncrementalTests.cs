using OpenClaw.Config.Analyzers.Generation;
using OpenClaw.Config.TestKit.Generation;
using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.Analyzers.Tests.Generation;

/// <summary>Every run of a test proves that unrelated edits emit nothing; here: what each kind of edit emits.</summary>
public class IncrementalTests
{
    private static readonly TestProject Project = new(
        new TestFile("LmStudio.cs", Seed.LmStudio), new TestFile("Anthropic.cs", Seed.Anthropic), new TestFile("Hybrid.cs", Seed.Hybrid));

    [Theory]
    [InlineData("\n// a comment\n", "")]
    [InlineData("", "\ninternal sealed class Another { private readonly int _x = 1; }")]
    public async Task A_comment_or_another_type_in_the_same_file_emits_nothing(string before, string after)
    {
        var run = await Generated.From(Project);

        Assert.Equal(0, run.Edit("LmStudio.cs", before + Seed.LmStudio + after).EmittedOutputs());
    }

    [Fact]
    public async Task A_body_that_changes_emits_nothing()
    {
        const string Before = """[Provider("x", "http://127.0.0.1:1/v1")] public partial record X { public int Value() => 1; }""";
        var run = await Generated.From(new TestProject(new TestFile("X.cs", Before)));

        Assert.Equal(0, run.Edit("X.cs", Before.Replace("=> 1", "=> 2", StringComparison.Ordinal)).EmittedOutputs());
    }

    [Fact]
    public async Task A_window_that_changes_emits_the_model_and_what_prints_it_and_nothing_else()
    {
        var run = await Generated.From(Project);

        var edited = run.Edit("LmStudio.cs", Seed.LmStudio.Replace("196_608", "131_072", StringComparison.Ordinal));

        Assert.Equal(["AssistantConfig.g.cs", "Hybrid.g.cs", "LmStudio.Local.g.cs"], Changed(run, edited));
        Assert.Equal(3, edited.EmittedOutputs());
    }

    [Fact]
    public async Task A_model_in_no_chain_emits_itself_and_the_root()
    {
        var run = await Generated.From(Project);

        // At the end: the compiler compares the matches of one file place by place, so those behind an insertion count as changed.
        var edited = run.Edit("Anthropic.cs", Seed.Anthropic.Replace("public partial record Opus;", "public partial record Opus; [Model(\"claude-haiku-4-5\")] public partial record Haiku;", StringComparison.Ordinal));

        Assert.Equal(["Anthropic.Haiku.g.cs", "AssistantConfig.g.cs"], Changed(run, edited));
        Assert.Equal(2, edited.EmittedOutputs());
    }

    [Fact]
    public async Task Another_order_of_a_chain_emits_the_chain_and_the_root()
    {
        var run = await Generated.From(Project);

        var edited = run.Edit("Hybrid.cs", Seed.Hybrid.Replace("typeof(Anthropic.Sonnet), typeof(LmStudio.Local)", "typeof(LmStudio.Local), typeof(Anthropic.Sonnet)", StringComparison.Ordinal));

        Assert.Equal(["AssistantConfig.g.cs", "Hybrid.g.cs"], Changed(run, edited));
    }

    [Fact]
    public async Task A_file_of_the_project_that_is_no_catalogue_is_not_read()
    {
        var run = await Generated.From(Project with { AdditionalFiles = [new TestFile("notes.json", "{"), new TestFile("own.openclaw-models.json", "{ broken")] });

        Assert.Equal((await Generated.From(Project)).Sources, run.Sources);
    }

    [Fact]
    public async Task An_edit_that_is_taken_back_gives_the_first_output_again()
    {
        var run = await Generated.From(Project);

        var back = run.Edit("LmStudio.cs", "broken [ record").Edit("LmStudio.cs", Seed.LmStudio);

        Assert.Equal(run.Sources, back.Sources);
    }

    [Fact]
    public void Every_step_has_a_name_that_the_caching_proof_looks_for() => Assert.All(
        typeof(TrackingNames).GetFields(), field => Assert.StartsWith("OpenClaw.", (string)field.GetRawConstantValue()!, StringComparison.Ordinal));

    [Fact]
    public async Task The_caching_proof_sees_every_named_step()
    {
        var run = await Generated.From(Project);

        var seen = run.Driver.GetRunResult().Results.SelectMany(r => r.TrackedSteps.Keys).Where(k => k.StartsWith("OpenClaw.", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

        Assert.Equal(typeof(TrackingNames).GetFields().Select(f => (string)f.GetRawConstantValue()!).Order(StringComparer.Ordinal), seen);
    }

    private static IEnumerable<string> Changed(GeneratorRun before, GeneratorRun after) =>
        after.Sources.Where(s => !before.Sources.TryGetValue(s.Key, out var old) || old != s.Value).Select(s => s.Key);
}
