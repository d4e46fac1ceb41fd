using OpenClaw.Config.Cli.CommandLine;
using OpenClaw.Config.Cli.Files;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Cli.Reading;

/// <summary>Finds the file over which a root's sections are laid.</summary>
internal static class BaseFile
{
    // bin/Release/net10.0/linux-x64/publish is five folders below the project.
    private const int MaxClimb = 6;

    /// <summary>The base of a root; the empty object where it has none.</summary>
    /// <param name="name">The root's <c>Base</c>.</param>
    /// <param name="given">The value of <c>--base</c>: the file itself or its folder.</param>
    /// <param name="assembly">The assembly that declares the root.</param>
    /// <exception cref="CliFailure">It names one and none is found.</exception>
    public static JsonObject Read(string? name, string? given, string assembly)
    {
        if (name is null)
        {
            return JsonObject.Empty;
        }

        var path = given is not null
            ? Directory.Exists(given) ? Path.Combine(given, name) : given
            : Climb(name, Path.GetDirectoryName(assembly)!)
                ?? throw new CliFailure($"the configuration is laid over '{name}', which stands neither beside '{assembly}' nor above it. Name it with --base.");
        return InputFile.ReadJson5(path).ToJsonValue() as JsonObject ?? throw new CliFailure($"'{path}' holds no object.");
    }

    private static string? Climb(string name, string folder)
    {
        DirectoryInfo? current = new(folder);
        for (var i = 0; i < MaxClimb && current is not null; i++, current = current.Parent)
        {
            var path = Path.Combine(current.FullName, name);
            if (File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }
}
