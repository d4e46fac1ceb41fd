using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace StandIn;

/// <summary>One answer in the form of one API.</summary>
/// <param name="whole">The whole answer.</param>
/// <param name="events">The same as a stream: the name of an event, where the API names them, and its data.</param>
internal sealed class StandInAnswers(JsonObject whole, IEnumerable<(string? Name, string Data)> events)
{
    // A pause between words, so that streaming can be seen.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(15);

    public static StandInAnswers Completions(string text) => new(
        new()
        {
            ["id"] = "c1",
            ["model"] = "stand-in",
            ["choices"] = new JsonArray(new JsonObject { ["index"] = 0, ["message"] = new JsonObject { ["role"] = "assistant", ["content"] = text }, ["finish_reason"] = "stop" }),
        },
        [
            .. Words(text).Select(word => ((string?)null, new JsonObject { ["id"] = "c1", ["choices"] = new JsonArray(new JsonObject { ["index"] = 0, ["delta"] = new JsonObject { ["content"] = word } }) }.ToJsonString())),
            (null, """{"id":"c1","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}"""),
            (null, "[DONE]"),
        ]);

    public static StandInAnswers Responses(string text)
    {
        JsonObject Whole() => new()
        {
            ["id"] = "r1",
            ["status"] = "completed",
            ["model"] = "stand-in",
            ["output"] = new JsonArray(new JsonObject { ["type"] = "message", ["role"] = "assistant", ["content"] = new JsonArray(new JsonObject { ["type"] = "output_text", ["text"] = text }) }),
        };
        return new(
            Whole(),
            [
                .. Words(text).Select(word => ((string?)null, new JsonObject { ["type"] = "response.output_text.delta", ["delta"] = word }.ToJsonString())),
                (null, new JsonObject { ["type"] = "response.completed", ["response"] = Whole() }.ToJsonString()),
            ]);
    }

    public static StandInAnswers Messages(string text) => new(
        new()
        {
            ["id"] = "m1",
            ["type"] = "message",
            ["role"] = "assistant",
            ["model"] = "stand-in",
            ["content"] = new JsonArray(new JsonObject { ["type"] = "text", ["text"] = text }),
            ["stop_reason"] = "end_turn",
            ["stop_sequence"] = null,
            ["usage"] = new JsonObject { ["input_tokens"] = 1, ["output_tokens"] = 1 },
        },
        [
            ("message_start", """{"type":"message_start","message":{"id":"m1","type":"message","role":"assistant","model":"stand-in","content":[],"stop_reason":null,"stop_sequence":null,"usage":{"input_tokens":1,"output_tokens":1}}}"""),
            ("content_block_start", """{"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}}"""),
            .. Words(text).Select(word => ((string?)"content_block_delta", new JsonObject { ["type"] = "content_block_delta", ["index"] = 0, ["delta"] = new JsonObject { ["type"] = "text_delta", ["text"] = word } }.ToJsonString())),
            ("content_block_stop", """{"type":"content_block_stop","index":0}"""),
            ("message_delta", """{"type":"message_delta","delta":{"stop_reason":"end_turn","stop_sequence":null},"usage":{"output_tokens":1}}"""),
            ("message_stop", """{"type":"message_stop"}"""),
        ]);

    public async Task WriteAsync(HttpContext context, bool streamed)
    {
        if (!streamed)
        {
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(whole.ToJsonString());
            return;
        }

        context.Response.ContentType = "text/event-stream";
        foreach (var (name, data) in events)
        {
            await context.Response.WriteAsync((name is null ? string.Empty : "event: " + name + "\n") + "data: " + data + "\n\n");
            await context.Response.Body.FlushAsync();
            await Task.Delay(Pause);
        }
    }

    private static IEnumerable<string> Words(string text) => text.Split(' ').Select((word, index) => index == 0 ? word : " " + word);
}
