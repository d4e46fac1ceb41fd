using System.Text.Json;
using OpenClaw.Config.Cli.Tests.Running;

namespace OpenClaw.Config.Cli.Tests;

/// <summary>A configuration in several files is judged as OpenClaw reads it: as one.</summary>
public sealed class IncludeTests
{
    private const string Providers = """
        { lmstudio: { baseUrl: "http://127.0.0.1:1234/v1", apiKey: "lmstudio", api: "openai-responses",
          models: [{ id: "tiny", name: "Tiny", contextWindow: 2000, maxTokens: 100 }] } }
        """;

    [Fact]
    public async Task What_an_included_file_holds_is_told_at_the_directive()
    {
        using var folder = new CliFolder();
        folder.File("parts/providers.json5", Providers);
        folder.File("openclaw.json", "{\n  models: { providers: { $include: './parts/providers.json5' } },\n  agents: { defaults: { model: 'lmstudio/tiny' } },\n}");

        var run = await folder.RunAsync("check", "openclaw.json", "--format", "json", "--least", "error");

        var finding = Assert.Single(JsonDocument.Parse(run.Out).RootElement.GetProperty("files")[0].GetProperty("findings").EnumerateArray());
        Assert.Equal("OCC2001", finding.GetProperty("id").GetString());
        Assert.Equal("models.providers.lmstudio.models.0.contextWindow", finding.GetProperty("path").GetString());
        Assert.Equal((2, 36), (finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32()));
        Assert.Equal(0, (await folder.RunAsync("validate", "openclaw.json")).ExitCode);
    }

    [Fact]
    public async Task A_missing_part_is_an_error_of_the_file_that_names_it()
    {
        using var folder = new CliFolder();
        folder.File("openclaw.json", "{ models: { $include: './gone.json5' } }");

        Assert.Contains("openclaw.json(1,23): error OCC0003: models.$include", (await folder.RunAsync("check", "openclaw.json")).Out, StringComparison.Ordinal);
        var run = await folder.RunAsync("validate", "openclaw.json", "--format", "json");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("<root>", JsonDocument.Parse(run.Out).RootElement.GetProperty("issues")[0].GetProperty("path").GetString());
    }

    [Fact]
    public async Task An_import_takes_the_parts_too()
    {
        using var folder = new CliFolder();
        folder.File("parts/providers.json5", Providers);
        folder.File("openclaw.json", "{ models: { providers: { $include: './parts/providers.json5' } }, agents: { defaults: { model: 'lmstudio/tiny' } } }");

        var run = await folder.RunAsync("import", "openclaw.json");

        Assert.Contains("[Model(\"tiny\"", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("$include", run.Out, StringComparison.Ordinal);
    }
}
