using OpenClaw.Config.Cli.Checking;
using OpenClaw.Config.Cli.CommandLine;
using OpenClaw.Config.Cli.Importing;
using Spectre.Console;

namespace OpenClaw.Config.Cli.Output;

/// <summary>For people: on a terminal with the source line and carets, in a pipe one line a finding in the form that build tools know.</summary>
internal sealed class TextReport(CliHost host, ColorChoice color) : ICheckReport
{
    private readonly IAnsiConsole _console = host.CreateConsole(color);

    /// <summary>Whether findings should bring their source line.</summary>
    public static bool WantsExcerpts(CliHost host, ColorChoice color) => host.IsOutputTerminal || color == ColorChoice.Always;

    /// <inheritdoc/>
    public void Begin()
    {
    }

    /// <inheritdoc/>
    public void File(CheckedFile file)
    {
        if (file.Failure is { } failure)
        {
            host.Error.WriteLine(ConsoleText.Safe($"error: {OneLine(failure)}"));
            return;
        }

        foreach (var finding in file.Findings)
        {
            if (finding.Excerpt is null)
            {
                Line(file.Path, finding);
            }
            else
            {
                Block(file.Path, finding, finding.Excerpt);
            }
        }
    }

    /// <inheritdoc/>
    public void End(CheckSummary summary)
    {
        var found = summary.Errors + summary.Warnings + summary.Infos;
        var read = summary.Files - summary.Failures;
        var failed = summary.Failures == 0 ? string.Empty : $" {ImportReport.Count(summary.Failures, "file")} could not be read.";
        var text = found == 0
            ? $"{ImportReport.Count(read, "file")} checked, nothing found."
            : $"{ImportReport.Count(read, "file")} checked: {ImportReport.Count(summary.Errors, "error")}, "
                + $"{ImportReport.Count(summary.Warnings, "warning")}, {ImportReport.Count(summary.Infos, "suggestion")}.";
        host.Out.Flush();
        host.Error.WriteLine(text + failed);
    }

    private void Line(string path, CheckFinding finding)
    {
        var place = finding.Start.Line == 0 ? string.Empty : $"({finding.Start.Line},{finding.Start.Column})";
        _console.PlainLine($"{OneLine(path)}{place}: {Severities.Word(finding.Severity)} {finding.Rule.Id}: {OneLine(finding.Path)}: {OneLine(finding.Message)}");
    }

    private void Block(string path, CheckFinding finding, SourceExcerpt excerpt)
    {
        var style = Severities.Style(finding.Severity);
        _console.Plain(Severities.Word(finding.Severity) + " " + finding.Rule.Id, style + " bold");
        _console.PlainLine(" " + OneLine(finding.Message));
        var number = excerpt.Line.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var margin = new string(' ', number.Length);
        _console.PlainLine($"{margin} --> {OneLine(path)}:{finding.Start.Line}:{finding.Start.Column} {OneLine(finding.Path)}", "blue");
        // A line that the terminal wraps would part the carets from what they point at.
        var room = Math.Max(20, _console.Profile.Width - margin.Length - 4);
        var cut = excerpt.Column + Math.Min(excerpt.Length, room / 2) > room ? excerpt.Column - (room / 3) : 0;
        var text = excerpt.Text[cut..Math.Min(excerpt.Text.Length, cut + room)];
        var column = excerpt.Column - cut;
        _console.Plain($"{number} | ", "blue");
        _console.PlainLine(text);
        _console.Plain($"{margin} | ", "blue");
        _console.PlainLine(new string(' ', column) + new string('^', Math.Max(1, Math.Min(excerpt.Length, room - column))), style);
        _console.PlainLine();
    }

    private static string OneLine(string message) => message.ReplaceLineEndings(" ");
}
