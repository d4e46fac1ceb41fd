using System.CommandLine;
using OpenClaw.Config.Cli.CommandLine;
using OpenClaw.Config.Cli.Files;
using OpenClaw.Config.Cli.LiteLlm;
using OpenClaw.Config.Cli.Reading;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Cli.Commands;

/// <summary><c>export</c>: an assembly's configuration to a file.</summary>
internal static class ExportCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CliHost host)
    {
        var assembly = new Argument<string>("assembly") { Description = "A built assembly, or a .csproj whose newest output is taken." };
        var format = CommonOptions.Choice("--format", "json, json5, or litellm: a LiteLLM proxy's YAML.", "json", "json", "json5", "litellm");
        var release = CommonOptions.Release("The OpenClaw release to write for. Default: the root's Target, else keys that every supported release accepts.");
        var root = new Option<string?>("--root") { Description = "The [OpenClawConfig] record, where there are several." };
        var @base = new Option<string?>("--base") { Description = "The root's Base file, or its folder. Default: beside the assembly and above it." };
        var output = new Option<string?>("--output", "-o") { HelpName = "file", Description = "The file to write; standard output where it is not given." };
        var command = new CliCommand("export", "Writes the configuration that an assembly declares. The assembly is read, never run.")
        {
            Examples =
            [
                "openclaw-config export src/Assistant/Assistant.csproj -o openclaw.json",
                "openclaw-config export bin/Release/net10.0/Assistant.dll --release 2026.9.6",
                "openclaw-config export Assistant.csproj --format litellm -o config.yaml",
            ],
        };
        command.Add(assembly);
        command.Add(format);
        command.Add(release);
        command.Add(root);
        command.Add(@base);
        command.Add(output);
        command.SetAction((parsed, cancellation) =>
        {
            var source = AssemblyConfiguration.Open(host.FullPath(parsed.GetRequiredValue(assembly)), parsed.GetValue(root), cancellation);
            if (parsed.GetValue(format) == "litellm")
            {
                Deliver(host, parsed.GetValue(output), LiteLlmExport.Write(source.Graph, source.Root));
                return Task.FromResult(ExitCode.Clean);
            }

            var file = source.ToOpenClawJson(CommonOptions.FindRelease(parsed.GetValue(release))?.Name, parsed.GetValue(@base) is { } given ? host.FullPath(given) : null);
            if (file.Members.IsEmpty)
            {
                throw new CliFailure($"'{source.Root.Name}' of '{source.Path}' reaches no provider, chain or agent, so there is nothing to write.");
            }

            var text = JsonText.Write(file, parsed.GetValue(format) == "json5" ? JsonTextStyle.Json5 : JsonTextStyle.Json);
            Deliver(host, parsed.GetValue(output), text);
            return Task.FromResult(ExitCode.Clean);
        });
        return command;
    }

    private static void Deliver(CliHost host, string? output, string text)
    {
        if (output is null)
        {
            host.Out.Write(text);
            return;
        }

        var path = host.FullPath(output);
        AtomicFile.Write(path, text);
        host.Error.WriteLine($"wrote {path}");
    }
}
