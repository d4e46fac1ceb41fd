using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Json.Syntax;

namespace OpenClaw.Config.Core.Releases;

/// <summary>The release files inside this assembly.</summary>
internal static class ReleaseFiles
{
    /// <summary>Reads them all.</summary>
    public static IEnumerable<JsonObject> Read()
    {
        var assembly = typeof(ReleaseFiles).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.Contains(".Releases.Data.")).OrderBy(n => n, StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var reader = new StreamReader(stream);
            yield return (JsonObject)Json5Document.Parse(reader.ReadToEnd()).ToJsonValue();
        }
    }
}
