using System.Text.Json;
using OpenClaw.Config.Runtime.Failover;

namespace OpenClaw.Config.Runtime.Wire;

/// <summary>Reads the error object of an answer: OpenAI's and Anthropic's form, FastAPI's <c>detail</c>, LM Studio's bare string, or plain text.</summary>
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
            return signal with { Text = body };
        }
    }

    /// <summary>What an error object inside a stream says.</summary>
    public static FailureSignal Read(JsonElement root) => Read(new FailureSignal(FailureKind.Response), root);

    private static FailureSignal Read(FailureSignal signal, JsonElement root)
    {
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

        // "code" names the case, "type" its family; OpenRouter puts the HTTP status there as a number.
        var code = Text(error, "code") ?? Text(error, "type");
        var status = signal.Status;
        if (status is null or 200 && error.TryGetProperty("code", out var number) && number.ValueKind == JsonValueKind.Number && number.TryGetInt32(out var value) && value is >= 300 and < 600)
        {
            status = value;
        }

        return signal with { Status = status, Code = code, Text = Text(error, "message") ?? Text(error, "detail") ?? error.ToString() };
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;
}
