using System.Text.Json;
using OpenClaw.Config.Cli.Tests.Running;

namespace OpenClaw.Config.Cli.Tests;

public sealed class ExplainTests
{
    [Fact]
    public async Task Lines_come_in_input_order_with_nulls_for_what_nobody_knows()
    {
        using var folder = new CliFolder();

        var run = await folder.RunAsync("my-model\n\nqwen3-8b\n", ["explain", "--stdin", "--format", "jsonl"]);

        var lines = run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(3, lines.Length);
        Assert.Equal("""{"id":"my-model","totalParamsB":null,"activeParamsB":null,"quantBits":null,"quantScheme":null,"isChat":true,"source":null}""", lines[0]);
        Assert.Equal(["my-model", "", "qwen3-8b"], lines.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("id").GetString()!));
        Assert.Equal(8, JsonDocument.Parse(lines[2]).RootElement.GetProperty("totalParamsB").GetDouble());
    }

    [Theory]
    [InlineData("{\"id\":\"qwen3-8b\"}")]
    [InlineData("  qwen3-8b  ")]
    [InlineData("\"quoted\\\"")]
    [InlineData("\ufffd\ufffd-7b")]
    [InlineData("\u0000\u0007")]
    [InlineData("模型-7b")]
    [InlineData("///:@")]
    [InlineData("a\rb")]
    public async Task An_odd_line_is_an_id_like_any_other(string id)
    {
        using var folder = new CliFolder();

        var run = await folder.RunAsync("before\n" + id + "\nafter\n", ["explain", "--stdin", "--format", "jsonl"]);

        var ids = run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement.GetProperty("id").GetString());
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["before", id, "after"], ids);
    }

    [Fact]
    public async Task A_line_of_a_million_characters_is_answered_too()
    {
        using var folder = new CliFolder();

        var run = await folder.RunAsync(new string('x', 1_000_000) + "-7b\nqwen3-8b", ["explain", "--stdin", "--format", "jsonl"]);

        var lines = run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.Equal(7, JsonDocument.Parse(lines[0]).RootElement.GetProperty("totalParamsB").GetDouble());
        Assert.Equal(8, JsonDocument.Parse(lines[1]).RootElement.GetProperty("totalParamsB").GetDouble());
    }

    [Fact]
    public async Task An_id_that_begins_with_an_at_sign_is_no_response_file()
    {
        using var folder = new CliFolder();

        var run = await folder.RunAsync("explain", "@cf/meta/llama-3-8b", "--format", "jsonl");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\"id\":\"@cf/meta/llama-3-8b\"", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_says_where_a_size_comes_from()
    {
        using var folder = new CliFolder();

        var run = await folder.RunAsync("explain", "ollama/qwen3:8b");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"size +8B  \(name\)", run.Out);
    }

    [Fact]
    public async Task A_pipe_gets_no_escape_sequences_and_a_terminal_does()
    {
        using var folder = new CliFolder();

        var pipe = await folder.RunAsync("explain", "x");
        var terminal = await folder.RunAsync(string.Empty, ["explain", "x"], terminal: true);

        Assert.DoesNotContain('\u001b', pipe.Out);
        Assert.Contains('\u001b', terminal.Out);
    }

    [Fact]
    public async Task Nothing_to_explain_is_bad_use()
    {
        using var folder = new CliFolder();

        var run = await folder.RunAsync("explain");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--stdin", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_option_is_bad_use_and_no_model()
    {
        using var folder = new CliFolder();

        var run = await folder.RunAsync("explain", "--bogus", "x");

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Out);
        Assert.Contains("--bogus", run.Error, StringComparison.Ordinal);
    }
}
