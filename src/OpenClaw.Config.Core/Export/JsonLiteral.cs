using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Json.Syntax;

namespace OpenClaw.Config.Core.Export;

/// <summary>Reads the JSON5 text of an attribute.</summary>
internal static class JsonLiteral
{
    /// <summary>The value; null where the text is not JSON5.</summary>
    public static JsonValue? Parse(string text)
    {
        var document = Json5Document.Parse(text);
        return document.Errors.Count == 0 ? document.ToJsonValue() : null;
    }
}
