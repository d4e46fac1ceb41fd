using System.Text.RegularExpressions;
using OpenClaw.Config.Cli.CommandLine;
using OpenClaw.Config.Cli.Reading;
using OpenClaw.Config.Core.Json.Syntax;

namespace OpenClaw.Config.Cli.Checking;

/// <summary>Turns what the user names into files: files, folders, globs (<c>**/openclaw.json</c>), projects and assemblies.</summary>
internal static class CheckInputs
{
    private static readonly string[] Skipped = ["node_modules", ".git", "bin", "obj", ".vs", ".idea"];

    private static readonly string[] Sections = ["models", "providers", "agents", "auth", "channels", "gateway", "secrets", "env", "tools", "plugins"];

    /// <summary>The files, in the order of the words, a folder's sorted; each once.</summary>
    /// <param name="words">What the user named; the working folder where it is empty.</param>
    /// <param name="host">The world around.</param>
    /// <returns>A word that leads nowhere gives an input with its failure: the other files are checked all the same.</returns>
    public static IReadOnlyList<CheckInput> Find(IReadOnlyList<string> words, CliHost host)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. (words.Count == 0 ? ["."] : words).SelectMany(word => Expand(word, host)).Where(input => seen.Add(input.FullPath))];
    }

    /// <summary>Whether a file that a search found is a configuration of OpenClaw: by its name, else by its sections.</summary>
    public static bool LooksLikeConfiguration(string path, Json5Document document)
    {
        var name = Path.GetFileName(path);
        if (name.StartsWith("openclaw.", StringComparison.OrdinalIgnoreCase) && !name.Contains("-models.", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        // Hardly anything else is written in JSON5, and what is has none of these sections.
        var root = document.Root;
        return Path.GetExtension(path).Equals(".json5", StringComparison.OrdinalIgnoreCase)
            ? document.Errors.Count > 0 || Sections.Any(section => root[section] is not null)
            : root["models"]?["providers"] is Json5Object
                || root["agents"]?["defaults"] is Json5Object || root["agents"]?["list"] is Json5Array || root["agents"]?["entries"] is Json5Object
                || (document.Errors.Count > 0 && name.Contains("openclaw", StringComparison.OrdinalIgnoreCase));
    }

    private static IEnumerable<CheckInput> Expand(string word, CliHost host)
    {
        // A script's empty variable must not check the working folder.
        if (word.Length == 0)
        {
            return [Nothing(word, "an empty path was given.")];
        }

        var path = host.FullPath(word);
        if (word.AsSpan().ContainsAny('*', '?') && !File.Exists(path))
        {
            return Glob(word, host);
        }

        if (Directory.Exists(path))
        {
            return !CanList(path) ? [Nothing(word, $"'{word}' can't be listed: access is denied.")]
                : Files(path).Where(IsJson).Select(f => new CheckInput(Slashes(Path.Combine(word, Path.GetRelativePath(path, f))), f, IsNamed: false));
        }

        return File.Exists(path) || AssemblyConfiguration.Fits(path)
            ? [new CheckInput(Slashes(word), path, IsNamed: true)]
            : [Nothing(word, $"'{word}' does not exist.")];
    }

    private static CheckInput Nothing(string word, string failure) => new(Slashes(word), word, IsNamed: true) { Failure = failure };

    private static bool CanList(string folder)
    {
        try
        {
            _ = Directory.EnumerateFileSystemEntries(folder).Any();
            return true;
        }
        catch (Exception failure) when (failure is UnauthorizedAccessException or IOException)
        {
            return false;
        }
    }

    private static CheckInput[] Glob(string word, CliHost host)
    {
        var parts = Slashes(word).Split('/');
        var fixedParts = parts.TakeWhile(p => !p.AsSpan().ContainsAny('*', '?')).ToArray();
        var folder = fixedParts.Length == 0 ? "." : string.Join('/', fixedParts) is { Length: > 0 } text ? text : "/";
        var root = host.FullPath(folder);
        if (!Directory.Exists(root))
        {
            return [Nothing(word, $"'{word}' matches nothing: '{folder}' does not exist.")];
        }

        var pattern = new Regex("^" + string.Join('/', parts.Skip(fixedParts.Length).Select(Part)).Replace("\u0001/", "(?:[^/]+/)*", StringComparison.Ordinal) + "$", RegexOptions.CultureInvariant);
        var found = Files(root).Select(f => (Full: f, Relative: Slashes(Path.GetRelativePath(root, f)))).Where(f => pattern.IsMatch(f.Relative))
            .Select(f => new CheckInput(fixedParts.Length == 0 ? f.Relative : folder.TrimEnd('/') + "/" + f.Relative, f.Full, IsNamed: true)).ToArray();
        return found.Length > 0 ? found : [Nothing(word, $"'{word}' matches no file.")];
    }

    private static string Part(string part) => part == "**" ? "\u0001"
        : Regex.Escape(part).Replace(@"\*", "[^/]*", StringComparison.Ordinal).Replace(@"\?", "[^/]", StringComparison.Ordinal);

    // Own walk: it skips folders, follows no link to a folder (loops) and survives those that may not be read.
    // A link to a file is a file: people keep their configurations that way.
    private static IEnumerable<string> Files(string folder)
    {
        var all = new EnumerationOptions { IgnoreInaccessible = true, AttributesToSkip = FileAttributes.None };
        foreach (var file in Directory.EnumerateFiles(folder, "*", all).Where(IsThere).Order(StringComparer.Ordinal))
        {
            yield return file;
        }

        var own = new EnumerationOptions { IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint };
        foreach (var inner in Directory.EnumerateDirectories(folder, "*", own).Order(StringComparer.Ordinal))
        {
            if (!Skipped.Contains(Path.GetFileName(inner), StringComparer.OrdinalIgnoreCase))
            {
                foreach (var file in Files(inner))
                {
                    yield return file;
                }
            }
        }
    }

    // A link may point to nothing, or to itself.
    private static bool IsThere(string path)
    {
        try
        {
            return File.ResolveLinkTarget(path, returnFinalTarget: true)?.Exists ?? true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static bool IsJson(string path) => Path.GetExtension(path).ToLowerInvariant() is ".json" or ".json5";

    private static string Slashes(string path) => path.Replace('\\', '/') is var slashed && slashed.StartsWith("./", StringComparison.Ordinal) ? slashed[2..] : slashed;
}
