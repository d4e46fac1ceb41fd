using OpenClaw.Config.Cli.CommandLine;
using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Json.Syntax;
using OpenClaw.Config.Core.OpenClawJson;
using OpenClaw.Config.Core.OpenClawJson.Includes;

namespace OpenClaw.Config.Cli.Files;

/// <summary>Configurations that are kept in several files.</summary>
internal static class IncludedFiles
{
    /// <summary>The whole configuration as a document: the same one where it includes nothing, or can't be read.</summary>
    /// <param name="document">The first file.</param>
    /// <param name="path">Its full path.</param>
    /// <exception cref="ConfigIncludeException">OpenClaw would refuse it.</exception>
    public static Json5Document Whole(Json5Document document, string path) => document.Errors.Count > 0 || !ConfigIncludes.AreIn(document.Root)
        ? document
        : Json5Document.Parse(JsonText.Write(new ConfigIncludes(file => Read(file, path)).Resolve(document.ToJsonValue(), path)));

    /// <summary>The place in the first file of what a finding in the whole configuration is about: the nearest thing around it that stands there.</summary>
    /// <param name="first">The first file.</param>
    /// <param name="place">The place in the whole configuration.</param>
    public static JsonPlace InFirst(Json5Document first, JsonPlace place)
    {
        var path = place.Path;
        while (path.Find(first.Root) is null)
        {
            path = path.Parent;
        }

        var node = path.Find(first.Root)!;
        var shown = path != place.Path && node is Json5Object holder && holder.Find(ConfigIncludes.Key) is { } directive ? directive.Value : node;
        return new(place.Path, shown is Json5Object or Json5Array ? new(shown.Span.Start, 1) : shown.Span);
    }

    private static string Read(string file, string first)
    {
        try
        {
            // A link must not lead out of the folder either.
            var real = File.ResolveLinkTarget(file, returnFinalTarget: true)?.FullName ?? file;
            return real == file || real.StartsWith(Path.GetDirectoryName(first) + Path.DirectorySeparatorChar, StringComparison.Ordinal)
                ? InputFile.ReadText(file)
                : throw new ConfigIncludeException("it links to a file outside of the configuration's folder");
        }
        catch (Exception failure) when (failure is CliFailure or IOException)
        {
            throw new ConfigIncludeException(failure.Message, failure);
        }
    }
}
