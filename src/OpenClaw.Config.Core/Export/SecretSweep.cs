using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Export;

/// <summary>
/// The last line of defence: strikes from a file what is a key by its shape, wherever it stands, and literals in places for secrets
/// that came in raw. The rules tell the author; this keeps the file clean even where somebody switched them off.
/// </summary>
internal static class SecretSweep
{
    /// <summary>The file without keys.</summary>
    public static JsonObject Clean(JsonObject file) => HasKey(file) ? Cleaned(file) : file;

    private static bool HasKey(JsonValue value) => value switch
    {
        JsonString text => KeyMarkers.HasKeyShape(text.Value),
        JsonArray array => array.Items.Any(HasKey),
        JsonObject o => o.Members.Any(m => HasKey(m.Value)),
        _ => false,
    };

    private static JsonObject Cleaned(JsonObject file) => new(file.Members
        .Select(m => new JsonMember(m.Name, Clean(m.Value)!))
        .Where(m => m.Value is not null)
        .ToEquatableArray());

    private static JsonValue? Clean(JsonValue value) => value switch
    {
        JsonString text => KeyMarkers.HasKeyShape(text.Value) ? null : text,
        JsonArray array => new JsonArray(array.Items.Select(Clean).OfType<JsonValue>().ToEquatableArray()),
        JsonObject o => Cleaned(o),
        _ => value,
    };
}
