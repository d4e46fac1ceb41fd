using System.CommandLine;
using OpenClaw.Config.Cli.CommandLine;
using OpenClaw.Config.Cli.Diffing;
using OpenClaw.Config.Cli.Output;
using OpenClaw.Config.Cli.Reading;

namespace OpenClaw.Config.Cli.Commands;

/// <summary><c>diff</c>: two configurations by meaning.</summary>
internal static class DiffCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CliHost host)
    {
        var before = new Argument<string>("before") { Description = "An openclaw.json, an assembly or a project." };
        var after = new Argument<string>("after") { Description = "The other one." };
        var release = CommonOptions.Release();
        var format = CommonOptions.Choice("--format", "text or json.", "text", "text", "json");
        var command = new CliCommand(
            "diff",
            "Compares two configurations by meaning: what changes for whom, which proofs change, which findings come and go. Exit code 1 where they differ.")
        {
            Examples =
            [
                "openclaw-config diff openclaw.old.json openclaw.json",
                "openclaw-config diff ~/.openclaw/openclaw.json src/Assistant/Assistant.csproj --format json",
            ],
        };
        command.Add(before);
        command.Add(after);
        command.Add(release);
        command.Add(format);
        command.SetAction((parsed, cancellation) =>
        {
            var target = CommonOptions.FindRelease(parsed.GetValue(release));
            var changes = MeaningDiff.Compare(
                LoadedConfiguration.Open(host, parsed.GetRequiredValue(before), target, cancellation),
                LoadedConfiguration.Open(host, parsed.GetRequiredValue(after), target, cancellation));
            if (parsed.GetValue(format) == "json")
            {
                WriteJson(host, changes);
            }
            else
            {
                WriteText(host, parsed.GetValue(CommonOptions.Color), changes);
            }

            return Task.FromResult(changes.Count == 0 ? ExitCode.Clean : ExitCode.Findings);
        });
        return command;
    }

    private static void WriteText(CliHost host, ColorChoice color, IReadOnlyList<Change> changes)
    {
        var console = host.CreateConsole(color);
        if (changes.Count == 0)
        {
            console.PlainLine("Both mean the same.");
        }

        foreach (var subject in changes.GroupBy(c => c.Subject))
        {
            console.PlainLine(subject.Key, "bold");
            foreach (var change in subject)
            {
                console.PlainLine("  " + change.Aspect, "grey");
                if (change.Before is { } was)
                {
                    console.PlainLine("    - " + was, "red");
                }

                if (change.After is { } now)
                {
                    console.PlainLine("    + " + now, "green");
                }
            }
        }
    }

    private static void WriteJson(CliHost host, IReadOnlyList<Change> changes) => JsonOutput.WriteDocument(host.Out, json =>
    {
        json.WriteStartObject();
        json.WriteBoolean("same", changes.Count == 0);
        json.WriteStartArray("changes");
        foreach (var change in changes)
        {
            json.WriteStartObject();
            json.WriteString("subject", change.Subject);
            json.WriteString("aspect", change.Aspect);
            json.WriteStringOrNull("before", change.Before);
            json.WriteStringOrNull("after", change.After);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
