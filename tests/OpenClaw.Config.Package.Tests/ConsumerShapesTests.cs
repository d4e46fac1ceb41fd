using System.Text.Json;

namespace OpenClaw.Config.Package.Tests;

public sealed class ConsumerShapesTests(ConsumerShapes shapes) : IClassFixture<ConsumerShapes>
{
    public static TheoryData<string> Roots { get; } = ["TopLevel", "Namespaced", "AppOfLibrary", "Inner", "Outer", "OldStyle", "Names", "Central", "Hosted"];

    [Theory]
    [MemberData(nameof(Roots))]
    public void Each_root_has_its_file(string project)
    {
        using var file = JsonDocument.Parse(shapes.Package.Folder.Read(ConsumerShapes.OutputOf(project, "openclaw.json")));

        Assert.Equal("anthropic/claude-sonnet-4-6", file.RootElement.GetProperty("agents").GetProperty("defaults").GetProperty("model").GetProperty("primary").GetString());
        Assert.Equal("lmstudio", file.RootElement.GetProperty("models").GetProperty("providers").GetProperty("lmstudio").GetProperty("apiKey").GetString());
    }

    [Fact]
    public void A_library_of_declarations_has_none() =>
        Assert.Empty(Directory.EnumerateFiles(shapes.Package.Folder["Declarations"], "openclaw.json", SearchOption.AllDirectories));

    [Fact]
    public async Task The_program_sees_its_registry_and_routing_table()
    {
        var run = await shapes.Package.RunAsync("TopLevel", ConsumerShapes.OutputOf("TopLevel", "TopLevel.dll")["TopLevel/".Length..]);

        Assert.Equal("3 Hybrid", run.AssertClean().Output.Trim());
    }

    [Fact]
    public async Task The_run_time_gives_a_client_for_a_chain()
    {
        var run = await shapes.Package.RunAsync("Hosted", ConsumerShapes.OutputOf("Hosted", "Hosted.dll")["Hosted/".Length..]);

        Assert.Equal("3", run.AssertClean().Output.Trim());
    }

    [Fact]
    public async Task A_second_build_does_nothing()
    {
        var before = Times();

        (await shapes.BuildAsync()).AssertClean();

        Assert.Equal(before, Times());
    }

    private List<(string File, DateTime Time)> Times() =>
        [.. shapes.Folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Where(f => Path.GetExtension(f) is ".dll" or ".json" && f.Contains("Debug", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(f => (f, File.GetLastWriteTimeUtc(f)))];
}
