using System.Collections.Concurrent;
using System.Net;
using System.Text;
using OpenClaw.Config.TestKit.Servers;

namespace OpenClaw.Config.Package.Tests;

/// <summary>Models of each API on loopback: one word and one tool call, whole and streamed. It keeps what arrives.</summary>
public sealed class ModelServer : IDisposable
{
    private const string ToolCall = """{"index":0,"id":"call_2","type":"function","function":{"name":"weather","arguments":"{\"city\":\"Oslo\"}"}}""";

    private const string Response =
        """
        {"id":"r","object":"response","status":"completed","model":"m","output":[{"type":"message","role":"assistant","content":[{"type":"output_text","text":"fine"}]},{"type":"function_call","call_id":"call_2","name":"weather","arguments":"{\"city\":\"Oslo\"}"}],"usage":{"input_tokens":5,"output_tokens":2,"total_tokens":7}}
        """;

    private static readonly Dictionary<string, (string Whole, string[] Events)> Answers = new(StringComparer.Ordinal)
    {
        ["chat/completions"] = (
            $$$"""{"id":"c","model":"m","choices":[{"index":0,"message":{"role":"assistant","content":"fine","tool_calls":[{{{ToolCall}}}]},"finish_reason":"tool_calls"}],"usage":{"prompt_tokens":5,"completion_tokens":2,"total_tokens":7}}""",
            [
                """{"id":"c","choices":[{"index":0,"delta":{"role":"assistant","content":"fine"}}]}""",
                $$$"""{"id":"c","choices":[{"index":0,"delta":{"tool_calls":[{{{ToolCall}}}]}}]}""",
                """{"id":"c","choices":[{"index":0,"delta":{},"finish_reason":"tool_calls"}],"usage":{"prompt_tokens":5,"completion_tokens":2,"total_tokens":7}}""",
                "[DONE]",
            ]),
        ["responses"] = (
            Response,
            ["""{"type":"response.output_text.delta","delta":"fine"}""", """{"type":"response.completed","response":""" + Response.Trim() + "}"]),
        ["messages"] = (
            """{"id":"m1","type":"message","role":"assistant","model":"m","content":[{"type":"text","text":"fine"},{"type":"tool_use","id":"call_2","name":"weather","input":{"city":"Oslo"}}],"stop_reason":"tool_use","stop_sequence":null,"usage":{"input_tokens":5,"output_tokens":2}}""",
            [
                """{"type":"message_start","message":{"id":"m1","type":"message","role":"assistant","model":"m","content":[],"stop_reason":null,"stop_sequence":null,"usage":{"input_tokens":5,"output_tokens":1}}}""",
                """{"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}}""",
                """{"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"fine"}}""",
                """{"type":"content_block_stop","index":0}""",
                """{"type":"content_block_start","index":1,"content_block":{"type":"tool_use","id":"call_2","name":"weather","input":{}}}""",
                """{"type":"content_block_delta","index":1,"delta":{"type":"input_json_delta","partial_json":"{\"city\":\"Oslo\"}"}}""",
                """{"type":"content_block_stop","index":1}""",
                """{"type":"message_delta","delta":{"stop_reason":"tool_use","stop_sequence":null},"usage":{"output_tokens":2}}""",
                """{"type":"message_stop"}""",
            ]),
    };

    private readonly HttpListener _listener;
    private readonly Task _serving;

    public ModelServer()
    {
        (_listener, Address) = LoopbackListener.Start();
        _serving = ServeAsync();
    }

    public string Address { get; }

    /// <summary>What arrived: the path, and the headers as lines.</summary>
    public ConcurrentQueue<(string Path, string Headers)> Requests { get; } = new();

    /// <summary>The variables that lead the three providers of the program here.</summary>
    public Dictionary<string, string> Variables => new[] { "completions", "responses", "messages" }.ToDictionary(provider => $"OpenClaw__Providers__{provider}__BaseUrl", _ => Address + "/v1");

    public void Dispose()
    {
        _listener.Stop();
        _serving.GetAwaiter().GetResult();
        _listener.Close();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                var context = await _listener.GetContextAsync();
                using var reader = new StreamReader(context.Request.InputStream);
                var streamed = (await reader.ReadToEndAsync()).Contains("\"stream\":true", StringComparison.Ordinal);
                var path = context.Request.Url!.AbsolutePath;
                Requests.Enqueue((path, string.Join('\n', context.Request.Headers.AllKeys.Select(name => name + ": " + context.Request.Headers[name]))));
                var (whole, events) = Answers.FirstOrDefault(answer => path.EndsWith(answer.Key, StringComparison.Ordinal)).Value;
                if (whole is null)
                {
                    // A question about the server itself.
                    context.Response.StatusCode = 404;
                    context.Response.Close();
                    continue;
                }

                context.Response.ContentType = streamed ? "text/event-stream" : "application/json";
                await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(streamed ? string.Concat(events.Select(Event)) : whole));
                context.Response.Close();
            }
        }
        catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
        {
        }
    }

    // Anthropic names its events; the others take the name for a comment.
    private static string Event(string data)
    {
        var type = data.StartsWith("""{"type":""", StringComparison.Ordinal) ? "event: " + data.Split('"')[3] + "\n" : string.Empty;
        return type + "data: " + data + "\n\n";
    }
}
