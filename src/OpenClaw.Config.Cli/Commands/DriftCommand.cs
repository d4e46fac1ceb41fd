using System.CommandLine;
using OpenClaw.Config.Cli.CommandLine;
using OpenClaw.Config.Cli.Drift;
using OpenClaw.Config.Cli.Importing;
using OpenClaw.Config.Cli.Output;
using OpenClaw.Config.Cli.Reading;

namespace OpenClaw.Config.Cli.Commands;

/// <summary><c>drift</c>: asks the declared servers what they really serve.</summary>
internal static class DriftCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CliHost host)
    {
        var source = new Argument<string>("configuration") { Description = "An openclaw.json, an assembly or a project." };
        var update = new Option<bool>("--update") { Description = "Write the served windows into the file; of an assembly, print the change to make." };
        var timeout = new Option<double>("--timeout") { HelpName = "seconds", Description = "Seconds to wait for one answer.", DefaultValueFactory = _ => 5 };
        var format = CommonOptions.Choice("--format", "text or json.", "text", "text", "json");
        var command = new CliCommand(
            "drift",
            "Asks the declared servers (OpenAI-style, LM Studio, Ollama, vLLM, llama.cpp) for their models and windows and compares. Exit code 1 where they differ, 2 where none answers.")
        {
            Examples =
            [
                "openclaw-config drift openclaw.json",
                "openclaw-config drift openclaw.json --timeout 30 --update",
            ],
        };
        command.Add(source);
        command.Add(update);
        command.Add(timeout);
        command.Add(format);
        command.SetAction(async (parsed, cancellation) =>
        {
            var seconds = parsed.GetValue(timeout);
            if (!(seconds is > 0 and <= 600))
            {
                throw new CliFailure("--timeout takes more than 0 and at most 600 seconds.");
            }

            var run = new DriftRun(host, LoadedConfiguration.Open(host, parsed.GetRequiredValue(source), null, cancellation), TimeSpan.FromSeconds(seconds));
            await run.AskAsync(cancellation).ConfigureAwait(false);
            if (parsed.GetValue(format) == "json")
            {
                WriteJson(host, run);
            }
            else
            {
                WriteText(host, run);
            }

            if (parsed.GetValue(update) && run.Findings.Count > 0)
            {
                host.Error.WriteLine(Updated(run, parsed.GetRequiredValue(source)));
            }

            return run.Answered == 0 && run.Silent.Count > 0 ? ExitCode.BadUse : run.Findings.Count > 0 ? ExitCode.Findings : ExitCode.Clean;
        });
        return command;
    }

    // An assembly doesn't tell where its source stands, so the change is for the author to make.
    private static string Updated(DriftRun run, string source)
    {
        var windows = run.Findings.Where(f => f.Window is not null).ToArray();
        return windows.Length == 0 ? "Nothing to update: only windows are written; the rest is for you to decide."
            : run.Update() is { } count ? $"{ImportReport.Count(count, "window")} updated in {source}."
            : "Change in the declarations: " + string.Join("; ", windows.Select(f => $"{f.Reference}: ContextWindow = {f.Window:#,0}".Replace(',', '_'))) + ".";
    }

    private static void WriteText(CliHost host, DriftRun run)
    {
        foreach (var finding in run.Findings)
        {
            host.Out.WriteLine(ConsoleText.Safe($"{finding.Reference}: {finding.Aspect}: declared {finding.Declared}, served {finding.Served} ({finding.Source})"));
        }

        foreach (var server in run.Silent)
        {
            host.Error.WriteLine($"not asked: {server}");
        }

        host.Out.Flush();
        host.Error.WriteLine($"{ImportReport.Count(run.Answered, "server")} answered, {ImportReport.Count(run.Findings.Count, "difference")}.");
    }

    private static void WriteJson(CliHost host, DriftRun run) => JsonOutput.WriteDocument(host.Out, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("answered", run.Answered);
        json.WriteStartArray("silent");
        foreach (var server in run.Silent)
        {
            json.WriteStringValue(server);
        }

        json.WriteEndArray();
        json.WriteStartArray("differences");
        foreach (var finding in run.Findings)
        {
            json.WriteStartObject();
            json.WriteString("model", finding.Reference);
            json.WriteString("aspect", finding.Aspect);
            json.WriteString("declared", finding.Declared);
            json.WriteString("served", finding.Served);
            json.WriteString("source", finding.Source);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
