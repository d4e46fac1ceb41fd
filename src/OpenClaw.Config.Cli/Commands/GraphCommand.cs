using System.CommandLine;
using OpenClaw.Config.Cli.CommandLine;
using OpenClaw.Config.Cli.Graphing;
using OpenClaw.Config.Cli.Reading;

namespace OpenClaw.Config.Cli.Commands;

/// <summary><c>graph</c>: the routes of a configuration as a Mermaid flowchart.</summary>
internal static class GraphCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CliHost host)
    {
        var source = new Argument<string>("configuration") { Description = "An openclaw.json, an assembly or a project." };
        var release = CommonOptions.Release();
        var command = new CliCommand("graph", "Draws who asks which model, and what takes over, as a Mermaid flowchart.")
        {
            Examples =
            [
                "openclaw-config graph openclaw.json > routes.mmd",
            ],
        };
        command.Add(source);
        command.Add(release);
        command.SetAction((parsed, cancellation) =>
        {
            var loaded = LoadedConfiguration.Open(host, parsed.GetRequiredValue(source), CommonOptions.FindRelease(parsed.GetValue(release)), cancellation);
            host.Out.Write(MermaidGraph.Write(loaded.Context));
            return Task.FromResult(ExitCode.Clean);
        });
        return command;
    }
}
