using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Json.Syntax;

namespace OpenClaw.Config.Core.Releases;

/// <summary>The release files inside this assembly.</summary>
internal static class ReleaseFiles
{
    /// <summary>Reads them all.</summary>
    public static IEnumerable<JsonObject> Read()
    {
        foreach (var name in Packed.Names("OpenClaw.Config.Core.Releases.Data."))
        {
            yield return (JsonObject)Json5Document.Parse(Packed.Read(name)).ToJsonValue();
        }
    }
}
