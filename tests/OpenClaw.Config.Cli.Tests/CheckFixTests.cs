using System.Runtime.Versioning;
using System.Text;
using OpenClaw.Config.Cli.Tests.Running;

namespace OpenClaw.Config.Cli.Tests;

public sealed class CheckFixTests
{
    private const string Broken = """
        {
          // who answers
          agents: { defaults: { model: { primary: 'local/big', fallbacks: ['local/big', 'anthropic/claude-opus-4-6'] } } }, // two
          models: { providers: { local: {
            baseURL: "http://127.0.0.1:8000/v1", /* here */
            api: "openai-completions",
            models: [{ id: 'big', name: 'Big', contextWindow: "128_000" }],
          } } },
        }
        """;

    [Fact]
    public async Task What_was_evidently_meant_is_written_and_told()
    {
        using var folder = new CliFolder();
        folder.File("openclaw.json", Broken);

        var run = await folder.RunAsync("check", "--fix", "openclaw.json");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            Broken.Replace("'local/big', 'anth", "'anth", StringComparison.Ordinal)
                .Replace("baseURL", "baseUrl", StringComparison.Ordinal)
                .Replace("\"128_000\"", "128000", StringComparison.Ordinal),
            folder.Read("openclaw.json"));
        Assert.Contains("openclaw.json: fixed OCC0002 at models.providers.local.baseURL: Rename 'baseURL' to 'baseUrl'.", run.Error, StringComparison.Ordinal);
        Assert.Contains("fixed OCC0003 at models.providers.local.models.0.contextWindow", run.Error, StringComparison.Ordinal);
        Assert.Contains("fixed OCC1005", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_there_is_more_than_one_way_the_author_decides()
    {
        using var folder = new CliFolder();
        var text = """{ models: { providers: { local: { baseUrl: "http://127.0.0.1:8000", api: "openai-completions", models: [{ id: "big", name: "Big", contextWindow: 64000 }] } } } }""";
        folder.File("openclaw.json", text);

        var run = await folder.RunAsync("check", "--fix", "openclaw.json");

        Assert.Equal(text, folder.Read("openclaw.json"));
        Assert.Contains("openclaw.json: OCC1014 at models.providers.local.baseUrl is left to you: Write 'http://127.0.0.1:8000/v1'.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_is_stopped_says_so_and_changes_nothing()
    {
        using var folder = new CliFolder();
        folder.File("openclaw.json", Broken);
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();

        var run = await folder.RunAsync(string.Empty, ["check", "--fix", "openclaw.json"], cancellation: stopped.Token);

        Assert.Equal((130, "stopped.\n"), (run.ExitCode, run.Error));
        Assert.Equal(Broken, folder.Read("openclaw.json"));
    }

    [Fact]
    public async Task Without_the_option_nothing_is_written()
    {
        using var folder = new CliFolder();
        folder.File("openclaw.json", Broken);

        Assert.Equal(1, (await folder.RunAsync("check", "openclaw.json")).ExitCode);

        Assert.Equal(Broken, folder.Read("openclaw.json"));
    }

    [Fact]
    public async Task A_file_with_a_syntax_error_stays_as_it_is()
    {
        using var folder = new CliFolder();
        folder.File("openclaw.json", Broken + "}");

        Assert.Equal(1, (await folder.RunAsync("check", "--fix", "openclaw.json")).ExitCode);

        Assert.Equal(Broken + "}", folder.Read("openclaw.json"));
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_not_written_over()
    {
        using var folder = new CliFolder();
        var path = folder.File("openclaw.json", Broken);
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Broken.Replace("here", "h\u0001re", StringComparison.Ordinal)).Select(b => b == 1 ? (byte)0xE9 : b)];
        await File.WriteAllBytesAsync(path, bytes, TestContext.Current.CancellationToken);

        var run = await folder.RunAsync("check", "--fix", "openclaw.json");

        Assert.Contains("not UTF-8", run.Error, StringComparison.Ordinal);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task Permissions_line_ends_and_the_byte_order_mark_stay()
    {
        using var folder = new CliFolder();
        var path = folder.File("openclaw.json", "\uFEFF" + Broken.Replace("\n", "\r\n", StringComparison.Ordinal));
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);

        await folder.RunAsync("check", "--fix", "openclaw.json");

        var bytes = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.DoesNotContain("baseURL", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        Assert.Equal(Broken.Split('\n').Length, Encoding.UTF8.GetString(bytes).Split("\r\n").Length);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
    }
}
