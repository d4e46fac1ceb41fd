using System.Diagnostics;
using System.Text.Json;
using OpenClaw.Config.Cli.Tests.Running;

namespace OpenClaw.Config.Cli.Tests;

public sealed class OtherCommandTests
{
    private const string Two = """
        { agents: { defaults: { model: { primary: "a/x", fallbacks: ["b/y"] } } },
          models: { providers: {
            a: { baseUrl: "http://127.0.0.1:1/v1", api: "openai-completions", models: [{ id: "x", name: "X", contextWindow: 131072 }] },
            b: { baseUrl: "https://b.example/v1", api: "openai-completions", apiKey: "${B_KEY}", models: [{ id: "y", name: "Y", contextWindow: 65536 }] } } } }
        """;

    [Fact]
    public async Task Validate_gives_the_release_s_own_paths()
    {
        using var folder = new CliFolder();
        folder.File("openclaw.json", """{ models: { providers: { a: { baseUrl: "http://x/v1", api: "openai-chat", models: [] } } } }""");

        var run = await folder.RunAsync("validate", "openclaw.json", "--release", "2026.9.6", "--format", "json");

        var verdict = JsonDocument.Parse(run.Out).RootElement;
        Assert.Equal(1, run.ExitCode);
        Assert.False(verdict.GetProperty("valid").GetBoolean());
        Assert.Equal("models.providers.a.api", verdict.GetProperty("issues")[0].GetProperty("path").GetString());
    }

    [Fact]
    public async Task Validate_accepts_a_good_file_in_both_releases()
    {
        using var folder = new CliFolder();
        folder.File("openclaw.json", Two);

        Assert.Equal(0, (await folder.RunAsync("validate", "openclaw.json", "--release", "2026.9.6")).ExitCode);
        Assert.Equal(0, (await folder.RunAsync("validate", "openclaw.json", "--release", "2026.4.24")).ExitCode);
        Assert.Equal(2, (await folder.RunAsync("validate", "openclaw.json", "--release", "2025.1.1")).ExitCode);
    }

    [Fact]
    public async Task Diff_tells_who_gets_another_chain_and_what_is_proven_of_it()
    {
        using var folder = new CliFolder();
        folder.File("before.json", Two);
        folder.File("after.json", Two.Replace("""fallbacks: ["b/y"]""", "fallbacks: []", StringComparison.Ordinal));

        var run = await folder.RunAsync("diff", "before.json", "after.json", "--format", "json");

        var changes = JsonDocument.Parse(run.Out).RootElement.GetProperty("changes").EnumerateArray().ToArray();
        Assert.Equal(1, run.ExitCode);
        var chain = Assert.Single(changes, c => c.GetProperty("subject").GetString() == "default" && c.GetProperty("aspect").GetString() == "chain");
        Assert.Equal("a/x → b/y", chain.GetProperty("before").GetString());
        Assert.Equal("a/x", chain.GetProperty("after").GetString());
    }

    [Fact]
    public async Task Diff_ignores_comments_order_and_form()
    {
        using var folder = new CliFolder();
        folder.File("before.json", Two);
        folder.File("after.json", "// the same\n" + Two.Replace("id: \"x\", name: \"X\"", "name: 'X', id: 'x'", StringComparison.Ordinal));

        var run = await folder.RunAsync("diff", "before.json", "after.json");

        Assert.Equal((0, "Both mean the same.\n"), (run.ExitCode, run.Out));
    }

    [Fact]
    public async Task Graph_draws_the_hops_in_order()
    {
        using var folder = new CliFolder();
        folder.File("openclaw.json", Two);

        var run = await folder.RunAsync("graph", "openclaw.json");

        Assert.StartsWith("flowchart LR\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("use0 ==>|primary| m0", run.Out, StringComparison.Ordinal);
        Assert.Contains("m0 -.->|fallback 1| m1", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rules_lists_each_rule_once_and_refuses_unknown_ones()
    {
        using var folder = new CliFolder();

        var run = await folder.RunAsync("rules");

        Assert.Single(run.Out.Split('\n'), l => l.StartsWith("OCC2001", StringComparison.Ordinal));
        Assert.Equal(2, (await folder.RunAsync("rules", "OCC9999")).ExitCode);
    }

    [Fact]
    public async Task Without_words_the_help_is_shown()
    {
        using var folder = new CliFolder();

        var run = await folder.RunAsync();

        Assert.Equal(0, run.ExitCode);
        foreach (var command in new[] { "check", "validate", "import", "export", "diff", "graph", "drift", "explain", "rules" })
        {
            Assert.Contains("  " + command + " ", run.Out, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_real_process_exits_with_the_code_and_writes_plain_text_into_a_pipe()
    {
        using var folder = new CliFolder();
        folder.File("openclaw.json", Two);
        var tool = Path.Combine(AppContext.BaseDirectory, "openclaw-config.dll");
        var start = new ProcessStartInfo("dotnet", [tool, "validate", "openclaw.json", "--release", "1999.1"])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        using var process = Process.Start(start)!;
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(2, process.ExitCode);
        Assert.StartsWith("error: no release '1999.1' is known.", error, StringComparison.Ordinal);
    }
}
