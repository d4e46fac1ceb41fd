using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using OpenClaw.Config.Cli.Tests.Running;

namespace OpenClaw.Config.Cli.Tests;

/// <summary>Paths and bytes that nobody wants to give and everybody gives once.</summary>
public sealed class CheckOddInputTests
{
    private const string Clean = "{ models: { mode: 'merge' } }";
    private const string Wrong = "{ models: { mode: 'mergee' } }";

    // A context below the warning floor of the newest release and above its error floor: a warning, no error.
    private const string Small = """
        { models: { providers: { lmstudio: { baseUrl: "http://127.0.0.1:1234/v1", apiKey: "lmstudio", api: "openai-responses",
          models: [{ id: "my-local-model", name: "Local", contextWindow: 15000, maxTokens: 1000 }] } } } }
        """;

    [Fact]
    public async Task A_missing_file_is_told_beside_the_findings_of_the_others_and_the_json_stays_one_object()
    {
        using var folder = new CliFolder();
        folder.File("wrong.json", Wrong);

        var run = await folder.RunAsync("check", "missing.json", "wrong.json", "*.nope", "--format", "json");

        Assert.Equal(2, run.ExitCode);
        var files = JsonDocument.Parse(run.Out).RootElement.GetProperty("files");
        Assert.Equal(["missing.json", "wrong.json", "*.nope"], files.EnumerateArray().Select(f => f.GetProperty("path").GetString()));
        Assert.Contains("does not exist", files[0].GetProperty("failure").GetString(), StringComparison.Ordinal);
        Assert.Equal("OCC0003", files[1].GetProperty("findings")[0].GetProperty("id").GetString());
        Assert.Contains("matches no file", files[2].GetProperty("failure").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_path_does_not_mean_the_working_folder()
    {
        using var folder = new CliFolder();
        folder.File("openclaw.json", Clean);

        var run = await folder.RunAsync("check", "");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("an empty path", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_linked_file_is_checked_once_and_a_link_to_nothing_or_to_its_own_folder_is_passed_over()
    {
        Assert.SkipWhen(RuntimeInformation.IsOSPlatform(OSPlatform.Windows), "links need a privilege there");
        using var folder = new CliFolder();
        folder.File("elsewhere/mine.json", Wrong);
        Directory.CreateDirectory(Path.Combine(folder.Path, "config"));
        File.CreateSymbolicLink(Path.Combine(folder.Path, "config", "openclaw.json"), "../elsewhere/mine.json");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "config", "openclaw.json5"), "nowhere");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "config", "openclaw.self.json"), "openclaw.self.json");
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "config", "loop"), "../config");

        var run = await folder.RunAsync("check", "config", "--format", "json");

        Assert.Equal(1, run.ExitCode);
        var file = Assert.Single(JsonDocument.Parse(run.Out).RootElement.GetProperty("files").EnumerateArray());
        Assert.Equal("config/openclaw.json", file.GetProperty("path").GetString());
    }

    [Fact]
    public async Task A_file_whose_name_looks_like_a_glob_is_that_file()
    {
        Assert.SkipWhen(RuntimeInformation.IsOSPlatform(OSPlatform.Windows), "no such names there");
        using var folder = new CliFolder();
        folder.File("what*now?.json", Wrong);
        folder.File("whatsnow1.json", Clean);

        var run = await folder.RunAsync("check", "what*now?.json");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("what*now?.json(1,19): error OCC0003", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Utf_16_is_refused_as_OpenClaw_cannot_read_it(bool isBigEndian)
    {
        using var folder = new CliFolder();
        File.WriteAllText(Path.Combine(folder.Path, "openclaw.json"), Clean, new UnicodeEncoding(isBigEndian, byteOrderMark: true));

        var run = await folder.RunAsync("check", "openclaw.json");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is UTF-16", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finding_stays_on_one_line_and_steers_no_terminal()
    {
        using var folder = new CliFolder();
        folder.File("openclaw.json", """{ "a\u001b[31m\nb\r\nc": 1 }""");

        var run = await folder.RunAsync("check", "openclaw.json", "--least", "error");

        Assert.Single(run.Out.TrimEnd('\n').Split('\n'));
        Assert.DoesNotContain('\u001b', run.Out);
        Assert.DoesNotContain('\u001b', (await folder.RunAsync("validate", "openclaw.json")).Out);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(100)]
    public async Task On_a_narrow_terminal_the_carets_still_stand_below_what_they_mean(int width)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var folder = new CliFolder();
        folder.File("openclaw.json", "{ models: { providers: { lmstudio: { baseUrl: 'http://127.0.0.1:1234/v1', apiKey: 'lmstudio', api: 'openai-responses', models: [] } }, mode: 'mergee' } }");
        var host = new CommandLine.CliHost
        {
            Out = output,
            Error = TextWriter.Null,
            In = TextReader.Null,
            WorkingDirectory = folder.Path,
            Environment = _ => "1",
            IsOutputTerminal = true,
            Width = width,
        };

        await CommandLine.CliApplication.RunAsync(["check", "openclaw.json", "--least", "error"], host, TestContext.Current.CancellationToken);

        var lines = output.ToString().Split('\n');
        var source = Array.FindIndex(lines, l => l.StartsWith("1 | ", StringComparison.Ordinal));
        Assert.True(lines[source].Length <= width, lines[source]);
        Assert.Equal("'mergee'", lines[source].Substring(lines[source + 1].IndexOf('^', StringComparison.Ordinal), lines[source + 1].Count(c => c == '^')));
    }

    [Fact]
    public async Task What_fails_the_run_is_shown_whatever_least_says()
    {
        using var folder = new CliFolder();
        folder.File("openclaw.json", Small);

        var run = await folder.RunAsync("check", "openclaw.json", "--least", "error", "--fail-on", "warning");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("warning OCC2002", run.Out, StringComparison.Ordinal);
        Assert.Equal(0, (await folder.RunAsync("check", "openclaw.json", "--least", "error")).ExitCode);
    }

    [Fact]
    public async Task Validate_gives_one_object_for_a_file_that_cannot_be_read()
    {
        using var folder = new CliFolder();

        var run = await folder.RunAsync("validate", "missing.json", "--format", "json");

        Assert.Equal(2, run.ExitCode);
        var root = JsonDocument.Parse(run.Out).RootElement;
        Assert.False(root.GetProperty("valid").GetBoolean());
        Assert.Contains("does not exist", root.GetProperty("failure").GetString(), StringComparison.Ordinal);
    }
}
