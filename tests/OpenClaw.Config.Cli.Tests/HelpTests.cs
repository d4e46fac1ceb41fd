using System.CommandLine;
using System.Text.RegularExpressions;
using OpenClaw.Config.Cli.CommandLine;
using OpenClaw.Config.Cli.Tests.Running;

namespace OpenClaw.Config.Cli.Tests;

public sealed class HelpTests
{
    public static TheoryData<string> Commands => [.. CliApplication.CreateRoot(Host()).Subcommands.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Every_command_has_examples_that_parse_and_a_page_no_wider_than_a_terminal(string command)
    {
        using var folder = new CliFolder();

        var run = await folder.RunAsync(command, "--help");

        Assert.Equal(0, run.ExitCode);
        var page = run.Out.Split("Examples:\n");
        Assert.Equal(2, page.Length);
        Assert.All(page[0].Split('\n'), line => Assert.InRange(line.Length, 0, 120));
        var examples = page[1].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.NotEmpty(examples);
        Assert.All(examples, example =>
        {
            // What a shell would do with the rest is no business of ours: only the tool's own words.
            var words = Regex.Match(example, "openclaw-config ([^>|]*)").Groups[1].Value.Replace("\"", string.Empty, StringComparison.Ordinal);
            Assert.Empty(CliApplication.CreateRoot(Host()).Parse(words.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Errors);
            Assert.StartsWith(command, words, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("bash", "complete ")]
    [InlineData("zsh", "compdef ")]
    [InlineData("fish", "complete -c ")]
    [InlineData("pwsh", "Register-ArgumentCompleter")]
    public async Task Completion_prints_a_script_that_asks_the_tool(string shell, string hook)
    {
        using var folder = new CliFolder();

        var run = await folder.RunAsync("completion", shell);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(hook, run.Out, StringComparison.Ordinal);
        Assert.Contains("[suggest:", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_tool_tells_what_may_follow()
    {
        using var folder = new CliFolder();

        var run = await folder.RunAsync("[suggest:17]", "check --fail-on w");

        Assert.Equal("warning\n", run.Out);
    }

    private static CliHost Host() => new() { Out = TextWriter.Null, Error = TextWriter.Null, In = TextReader.Null, WorkingDirectory = Path.GetTempPath() };
}
