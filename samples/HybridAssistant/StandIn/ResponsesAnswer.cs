using System.Text.Json;

namespace HybridAssistant.StandIn;

/// <summary>An answer in the form of the Responses API.</summary>
internal static class ResponsesAnswer
{
    /// <summary>Answers a request: says which model was asked and how long the prompt was.</summary>
    public static async Task<object> ToAsync(Stream body)
    {
        using var request = await JsonDocument.ParseAsync(body);
        var model = request.RootElement.GetProperty("model").GetString();
        var prompt = request.RootElement.GetProperty("input").GetRawText();
        var text = $"This is {model}, standing in on loopback. The hosted model was down, so your prompt came to me.";
        return new
        {
            id = "resp_stand_in",
            @object = "response",
            created_at = DateTimeOffset.UtcNow.ToUnixTimeSeconds(),
            status = "completed",
            model,
            output = new[]
            {
                new
                {
                    id = "msg_stand_in",
                    type = "message",
                    role = "assistant",
                    status = "completed",
                    content = new[] { new { type = "output_text", text, annotations = Array.Empty<object>() } },
                },
            },
            usage = new
            {
                // About four characters a token; nobody bills it.
                input_tokens = prompt.Length / 4,
                input_tokens_details = new { cached_tokens = 0 },
                output_tokens = text.Length / 4,
                output_tokens_details = new { reasoning_tokens = 0 },
                total_tokens = (prompt.Length + text.Length) / 4,
            },
        };
    }
}
