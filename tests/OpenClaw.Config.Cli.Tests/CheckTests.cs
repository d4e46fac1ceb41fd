using System.Text.Json;
using OpenClaw.Config.Cli.Tests.Running;

namespace OpenClaw.Config.Cli.Tests;

public sealed class CheckTests
{
    private const string Clean = """
        {
          models: {
            providers: {
              lmstudio: {
                baseUrl: "http://127.0.0.1:1234/v1",
                apiKey: "lmstudio",
                api: "openai-responses",
                models: [{ id: "my-local-model", name: "Local Model", contextWindow: 196608, maxTokens: 8192 }],
              },
            },
          },
        }
        """;

    private const string WithUnknownKey = """
        {
          models: {
            providers: {
              lmstudio: { baseURL: "http://127.0.0.1:1234/v1", api: "openai-responses", models: [] },
            },
          },
        }
        """;

    [Fact]
    public async Task A_clean_file_gives_exit_code_0()
    {
        using var folder = new CliFolder();
        folder.File("openclaw.json", Clean);

        var run = await folder.RunAsync("check", "openclaw.json", "--least", "error");

        Assert.Equal((0, ""), (run.ExitCode, run.Out));
        Assert.Equal("1 file checked, nothing found.\n", run.Error);
    }

    [Fact]
    public async Task A_finding_stands_at_its_path_line_and_column()
    {
        using var folder = new CliFolder();
        folder.File("openclaw.json", WithUnknownKey);

        var run = await folder.RunAsync("check", "openclaw.json", "--format", "json");

        Assert.Equal(1, run.ExitCode);
        var file = JsonDocument.Parse(run.Out).RootElement.GetProperty("files")[0];
        Assert.Equal("openclaw.json", file.GetProperty("path").GetString());
        var finding = file.GetProperty("findings").EnumerateArray().Single(f => f.GetProperty("id").GetString() == "OCC0002");
        Assert.Equal("error", finding.GetProperty("severity").GetString());
        Assert.StartsWith("models.providers.lmstudio", finding.GetProperty("path").GetString(), StringComparison.Ordinal);
        Assert.Equal(4, finding.GetProperty("line").GetInt32());
        Assert.Equal(19, finding.GetProperty("column").GetInt32());
    }

    [Fact]
    public async Task Fail_on_decides_about_the_exit_code()
    {
        using var folder = new CliFolder();
        folder.File("openclaw.json", WithUnknownKey);

        Assert.Equal(1, (await folder.RunAsync("check", "openclaw.json", "--fail-on", "warning")).ExitCode);
        Assert.Equal(0, (await folder.RunAsync("check", "openclaw.json", "--fail-on", "never")).ExitCode);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_bad_use()
    {
        using var folder = new CliFolder();

        var run = await folder.RunAsync("check", "missing.json");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("'missing.json' does not exist", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_is_searched_for_configurations_only()
    {
        using var folder = new CliFolder();
        folder.File("a/openclaw.json", Clean);
        folder.File("b/settings.json", Clean);
        folder.File("package.json", """{ "name": "x" }""");
        folder.File("node_modules/x/openclaw.json", Clean);

        var run = await folder.RunAsync("check", ".", "--format", "json");

        Assert.Equal(["a/openclaw.json", "b/settings.json"], Paths(run));
    }

    [Fact]
    public async Task A_glob_takes_what_it_matches()
    {
        using var folder = new CliFolder();
        folder.File("x/deep/openclaw.json", Clean);
        folder.File("x/openclaw.json", Clean);
        folder.File("x/other.json", Clean);

        var run = await folder.RunAsync("check", "x/**/openclaw.json", "--format", "json");

        Assert.Equal(["x/openclaw.json", "x/deep/openclaw.json"], Paths(run));
    }

    [Fact]
    public async Task Many_files_are_told_in_their_order()
    {
        using var folder = new CliFolder();
        for (var i = 0; i < 300; i++)
        {
            folder.File($"openclaw.{i:000}.json", i % 7 == 0 ? WithUnknownKey : Clean);
        }

        var run = await folder.RunAsync("check", "--format", "json");
        var again = await folder.RunAsync("check", "--format", "json");

        Assert.Equal(Enumerable.Range(0, 300).Select(i => $"openclaw.{i:000}.json"), Paths(run));
        Assert.Equal(run.Out, again.Out);
    }

    [Fact]
    public async Task A_terminal_gets_the_source_line_with_a_caret_and_never_a_key()
    {
        using var folder = new CliFolder();
        folder.File("openclaw.json", """
            {
              models: { providers: { acme: { baseUrl: "https://llm.acme.example/v1", apiKey: "Zx81kQ0pLm27Vb93TyHw55Rd", models: [] } } },
            }
            """);

        var run = await folder.RunAsync(string.Empty, ["check", "openclaw.json"], terminal: true);

        Assert.Contains("OCC5001", run.Out, StringComparison.Ordinal);
        Assert.Contains("^^^", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Zx81", run.Out + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_file_is_told_with_its_place_and_no_string_of_it_is_shown()
    {
        using var folder = new CliFolder();
        folder.File("openclaw.json", "{ models: { providers: { a: { apiKey: \"Zx81kQ0pLm27Vb93TyHw55Rd\" models: [] } } } }");

        var run = await folder.RunAsync(string.Empty, ["check", "openclaw.json"], terminal: true);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("OCC0001", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Zx81", run.Out + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sarif_names_the_rule_the_file_and_the_region()
    {
        using var folder = new CliFolder();
        folder.File("my configs/openclaw.json", WithUnknownKey);

        var run = await folder.RunAsync("check", "my configs", "--format", "sarif");

        var sarif = JsonDocument.Parse(run.Out).RootElement;
        Assert.Equal("2.1.0", sarif.GetProperty("version").GetString());
        var result = sarif.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Single(r => r.GetProperty("ruleId").GetString() == "OCC0002");
        Assert.Equal("error", result.GetProperty("level").GetString());
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("my%20configs/openclaw.json", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(4, place.GetProperty("region").GetProperty("startLine").GetInt32());
    }

    [Fact]
    public async Task Editorconfig_changes_a_severity()
    {
        using var folder = new CliFolder();
        folder.File(".editorconfig", "root = true\n[*.json]\ndotnet_diagnostic.OCC0002.severity = none\n");
        folder.File("openclaw.json", WithUnknownKey);

        var run = await folder.RunAsync("check", "openclaw.json", "--format", "json");

        Assert.DoesNotContain("OCC0002", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_threshold_that_nobody_knows_is_bad_use()
    {
        using var folder = new CliFolder();
        folder.File("openclaw.json", Clean);

        var run = await folder.RunAsync("check", "--set", "context_bock_tokens=1");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("context_block_tokens", run.Error, StringComparison.Ordinal);
    }

    private static IEnumerable<string?> Paths(CliRun run) =>
        JsonDocument.Parse(run.Out).RootElement.GetProperty("files").EnumerateArray().Select(f => f.GetProperty("path").GetString());
}
