using OpenClaw.Config.Cli.CommandLine;
using OpenClaw.Config.Cli.Files;
using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Json.Syntax;
using OpenClaw.Config.Core.OpenClawJson;
using OpenClaw.Config.Core.OpenClawJson.Includes;
using OpenClaw.Config.Core.Releases;
using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.Cli.Reading;

/// <summary>A configuration from a file or an assembly, as OpenClaw would see it.</summary>
internal sealed record LoadedConfiguration
{
    /// <summary>What the user called it.</summary>
    public required string Name { get; init; }

    /// <summary>Its path.</summary>
    public required string FullPath { get; init; }

    /// <summary>The document; of an assembly, what it exports.</summary>
    public required Json5Document Document { get; init; }

    /// <summary>The graph, with places in the document.</summary>
    public required OpenClawJsonGraph Read { get; init; }

    /// <summary>The rules' view of it.</summary>
    public required RuleContext Context { get; init; }

    /// <summary>Whether the document is a file that can be edited.</summary>
    public bool IsFile { get; init; }

    /// <summary>Opens a configuration.</summary>
    /// <param name="host">The world around.</param>
    /// <param name="name">A file, an assembly or a project.</param>
    /// <param name="release">The release; null for its own.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static LoadedConfiguration Open(CliHost host, string name, ReleaseProfile? release, CancellationToken cancellation)
    {
        var path = host.FullPath(name);
        var isFile = !AssemblyConfiguration.Fits(path);
        var document = isFile
            ? InputFile.ReadJson5(path)
            : Json5Document.Parse(JsonText.Write(AssemblyConfiguration.Open(path, null, cancellation).ToOpenClawJson(release?.Name, null)));
        var read = OpenClawJsonReader.Read(document, release);
        return new LoadedConfiguration
        {
            Name = name,
            FullPath = path,
            Document = document,
            Read = read,
            Context = new RuleContext { Index = new(read.Graph), FrontEnd = FrontEnd.Json, DefaultTarget = read.Release.Name },
            // What several files say together can't be written into one of them.
            IsFile = isFile && !ConfigIncludes.AreIn(Json5Document.Parse(InputFile.ReadText(path)).Root),
        };
    }
}
