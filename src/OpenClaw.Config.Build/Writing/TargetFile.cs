namespace OpenClaw.Config.Build.Writing;

/// <summary>Where a root's file goes.</summary>
/// <param name="RelativePath">Path below the output folder, with <c>/</c>; null where it leaves that folder.</param>
/// <param name="OutsidePath">The full path of a file outside of the output folder; null where it is inside.</param>
public sealed record TargetFile(string? RelativePath, string? OutsidePath)
{
    private const string DefaultName = "openclaw.json";

    /// <summary>Reads a file name as it stands in <c>[OpenClawConfig(File = …)]</c>.</summary>
    /// <param name="name">The name; null or empty for <c>openclaw.json</c>.</param>
    /// <param name="outputDirectory">The output folder.</param>
    /// <returns>The target; null where no file can have that name.</returns>
    public static TargetFile? Of(string? name, string outputDirectory)
    {
        var text = string.IsNullOrWhiteSpace(name) ? DefaultName : name!.Trim().Replace('\\', '/');
        if (text.EndsWith("/", StringComparison.Ordinal) || text.Split('/').Any(part => part.IndexOfAny(Forbidden) >= 0))
        {
            return null;
        }

        try
        {
            var output = WithSeparator(Path.GetFullPath(outputDirectory));
            var full = Path.GetFullPath(Path.Combine(output, text));
            return full.StartsWith(output, PathComparison) && full.Length > output.Length
                ? new(full.Substring(output.Length).Replace('\\', '/'), null)
                : new(null, full);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException or PathTooLongException)
        {
            return null;
        }
    }

    // What Windows refuses is refused everywhere: the project is built on many machines. A colon is a drive's there.
    private static char[] Forbidden { get; } = [.. Enumerable.Range(0, 32).Select(i => (char)i), '<', '>', '"', '|', '?', '*'];

    private static StringComparison PathComparison => Path.DirectorySeparatorChar == '\\' ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    private static string WithSeparator(string folder) =>
        folder[folder.Length - 1] == Path.DirectorySeparatorChar ? folder : folder + Path.DirectorySeparatorChar;
}
