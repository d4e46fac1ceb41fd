using System.ClientModel;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;

namespace OpenClaw.Config.Runtime.Wire;

/// <summary>JSON as the wire wants it, without reflection.</summary>
internal static class Json
{
    // Compact: the default has line breaks, which would cost tokens in every replayed tool call.
    private static readonly JsonSerializerOptions Options = new(AIJsonUtilities.DefaultOptions) { WriteIndented = false };

    // A body is never put into a page: letters of other scripts stay letters.
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A body of bytes.</summary>
    public static BinaryContent Body(JsonObject body) => BinaryContent.Create(BinaryData.FromBytes(Bytes(body)));

    /// <summary>The bytes of a node.</summary>
    public static byte[] Bytes(JsonNode node)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Writing))
        {
            node.WriteTo(writer);
        }

        return stream.ToArray();
    }

    /// <summary>A tool's arguments as JSON text.</summary>
    public static string Arguments(IDictionary<string, object?>? arguments) =>
        arguments is null ? "{}" : JsonSerializer.Serialize(arguments, Options.GetTypeInfo(typeof(IDictionary<string, object?>)));

    /// <summary>A tool's result as text: strings as they are, everything else as JSON.</summary>
    public static string Result(object? result) => result switch
    {
        null => string.Empty,
        string text => text,
        JsonElement { ValueKind: JsonValueKind.String } element => element.GetString()!,
        JsonElement element => element.GetRawText(),
        JsonNode node => node.ToJsonString(),
        AIContent content => content.ToString() ?? string.Empty,
        IEnumerable<AIContent> contents => string.Concat(contents.OfType<TextContent>().Select(content => content.Text)),
        _ => Serialize(result),
    };

    /// <summary>Arguments that a server wrote, read leniently: what is no JSON object becomes an error on the call, not a crash.</summary>
    public static FunctionCallContent Call(string callId, string name, string arguments)
    {
        try
        {
            var text = string.IsNullOrWhiteSpace(arguments) ? "{}" : arguments;
            var parsed = (IDictionary<string, object?>?)JsonSerializer.Deserialize(text, Options.GetTypeInfo(typeof(IDictionary<string, object?>)));
            return new FunctionCallContent(callId, name, parsed);
        }
        catch (JsonException exception)
        {
            return new FunctionCallContent(callId, name, null) { Exception = exception };
        }
    }

    /// <summary>A string member of an object; null where there is none.</summary>
    public static string? Text(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>A whole number of an object; null where there is none.</summary>
    public static long? Number(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number) ? number : null;

    /// <summary>An object member; undefined where there is none.</summary>
    public static JsonElement Member(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : default;

    /// <summary>The items of an array member; none where there is no array.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement element, string name) =>
        element.Member(name) is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray() : [];

    private static string Serialize(object result)
    {
        // Results of AIFunctions are JsonElements already; other types need the host's own serializer context.
        return Options.TryGetTypeInfo(result.GetType(), out var info) ? JsonSerializer.Serialize(result, info) : result.ToString() ?? string.Empty;
    }
}
