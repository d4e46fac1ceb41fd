using System.CommandLine;
using OpenClaw.Config.Cli.CommandLine;
using OpenClaw.Config.Cli.Importing;

namespace OpenClaw.Config.Cli.Commands;

/// <summary><c>import</c>: a configuration to C# declarations.</summary>
internal static class ImportCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CliHost host)
    {
        var file = new Argument<string>("file") { Description = "An openclaw.json, or a LiteLLM proxy's config.yaml." };
        var output = new Option<string?>("--output", "-o") { HelpName = "path", Description = "The C# file to write, or its folder; standard output where it is not given." };
        var space = new Option<string>("--namespace") { Description = "The namespace of the declarations.", DefaultValueFactory = _ => "Assistant" };
        var root = new Option<string>("--root") { Description = "The name of the root record.", DefaultValueFactory = _ => "AssistantConfig" };
        var release = CommonOptions.Release();
        var noBase = new Option<bool>("--no-base") { Description = "Carry sections that are not about models in [RawJson] instead of a base file." };
        var force = new Option<bool>("--force") { Description = "Overwrite files that were not imported, and import a file that OpenClaw refuses." };
        var command = new CliCommand(
            "import",
            "Turns an openclaw.json or a LiteLLM proxy's configuration into C# declarations that compile and write the same configuration again.")
        {
            Examples =
            [
                "openclaw-config import ~/.openclaw/openclaw.json -o src/AssistantConfig.cs",
                "openclaw-config import litellm/config.yaml --namespace Contoso.Assistant -o src/",
            ],
        };
        command.Add(file);
        command.Add(output);
        command.Add(space);
        command.Add(root);
        command.Add(release);
        command.Add(noBase);
        command.Add(force);
        command.SetAction(parsed =>
        {
            var rootName = CSharpName.Check("--root", parsed.GetRequiredValue(root), allowsDots: false);
            var target = parsed.GetValue(output) is { } name ? Target(host, name, rootName) : null;
            var source = parsed.GetRequiredValue(file);
            var request = new ImportRequest
            {
                SourceName = Path.GetFileName(source),
                Namespace = CSharpName.Check("--namespace", parsed.GetRequiredValue(space), allowsDots: true),
                RootName = rootName,
                Release = CommonOptions.FindRelease(parsed.GetValue(release)),
                BaseFile = target is null || parsed.GetValue(noBase) ? null : BaseName(source),
            };
            var run = new ImportRun(host, request, host.FullPath(source), target, parsed.GetValue(force));
            return Path.GetExtension(source).ToLowerInvariant() is ".yaml" or ".yml" ? run.LiteLlm() : run.OpenClawJson();
        });
        return command;
    }

    // Into a folder goes a file that is named after the root record, as C# files are.
    private static string Target(CliHost host, string name, string rootName) => host.FullPath(name) is var path && (Directory.Exists(path) || Path.EndsInDirectorySeparator(path))
        ? Path.Combine(path, rootName + ".cs")
        : path;

    private static string BaseName(string source) => Path.GetFileNameWithoutExtension(source) + ".base.json5";
}
