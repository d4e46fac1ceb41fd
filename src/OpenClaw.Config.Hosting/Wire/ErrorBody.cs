using System.Globalization;
using System.Text.Json;
using OpenClaw.Config.Runtime.Failover;

namespace OpenClaw.Config.Runtime.Wire;

/// <summary>
/// Reads the error object of an answer: OpenAI's and Anthropic's form, Google's (in a list, too), Amazon's <c>__type</c>, FastAPI's <c>detail</c>,
/// LM Studio's bare string, or plain text. The words of a page are its host's, in any language, and tell nothing of the API.
/// </summary>
internal static class ErrorBody
{
    /// <summary>What an error answer says.</summary>
    /// <param name="status">The HTTP status; null for an error inside a stream.</param>
    /// <param name="body">The body, as far as it was read.</param>
    public static FailureSignal Read(int? status, string? body)
    {
        var signal = new FailureSignal(FailureKind.Response) { Status = status };
        if (string.IsNullOrWhiteSpace(body))
        {
            return signal;
        }

        try
        {
            using var document = JsonDocument.Parse(body);
            return Read(signal, document.RootElement);
        }
        catch (JsonException)
        {
            return body.TrimStart().StartsWith('<') ? signal : signal with { Text = body };
        }
    }

    /// <summary>What an error object inside a stream says.</summary>
    public static FailureSignal Read(JsonElement root) => Read(new FailureSignal(FailureKind.Response), root);

    private static FailureSignal Read(FailureSignal signal, JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Array && root.GetArrayLength() > 0)
        {
            root = root[0];
        }

        if (root.ValueKind != JsonValueKind.Object)
        {
            return signal with { Text = root.ToString() };
        }

        var error = root.TryGetProperty("error", out var inner) ? inner : root;
        if (error.ValueKind == JsonValueKind.String)
        {
            return signal with { Text = error.GetString(), Code = Text(root, "code") };
        }

        if (error.ValueKind != JsonValueKind.Object)
        {
            error = root;
        }

        // "code" names the case, "type" its family. OpenRouter puts the HTTP status there as a number, LiteLLM as a text.
        var code = Word(error, "code") ?? Word(error, "type") ?? Word(error, "status") ?? Word(error, "__type")?.Split('#')[^1];
        var status = signal.Status is null or 200 ? StatusIn(error) ?? signal.Status : signal.Status;
        return signal with { Status = status, Code = code, Text = Text(error, "message") ?? Text(error, "detail") ?? error.ToString() };
    }

    private static int? StatusIn(JsonElement error) =>
        error.TryGetProperty("code", out var code)
        && (code.ValueKind == JsonValueKind.Number ? code.TryGetInt32(out var number) : int.TryParse(code.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out number))
        && number is >= 300 and < 600
            ? number
            : null;

    // LiteLLM writes "None" for what it doesn't know, and a status is no word of the API.
    private static string? Word(JsonElement element, string name) =>
        Text(element, name) is { } text && text != "None" && !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? text : null;

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;
}
