using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Json.Syntax;
using OpenClaw.Config.Core.Resources;

namespace OpenClaw.Config.Core.Releases;

/// <summary>The release files inside this assembly.</summary>
internal static class ReleaseFiles
{
    /// <summary>Reads them all.</summary>
    public static IEnumerable<JsonObject> Read()
    {
        foreach (var name in PackedTexts.Names("OpenClaw.Config.Core.Releases.Data."))
        {
            yield return (JsonObject)Json5Document.Parse(PackedTexts.Read(name)).ToJsonValue();
        }
    }
}
