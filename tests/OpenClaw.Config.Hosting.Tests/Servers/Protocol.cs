namespace OpenClaw.Config.Runtime.Tests.Servers;

/// <summary>How one API answers.</summary>
public abstract class Protocol
{
    public static IReadOnlyList<Protocol> All { get; } = [new CompletionsProtocol(), new ResponsesProtocol(), new AnthropicProtocol()];

    public abstract string Api { get; }

    public abstract string Path { get; }

    public static Protocol Of(string api) => All.Single(protocol => protocol.Api == api);

    public abstract Answer Whole(string text);

    public abstract Answer Stream(string text);

    /// <summary>Events of a stream before its first content.</summary>
    public abstract string[] Opening { get; }

    /// <summary>An event with content.</summary>
    public abstract string Piece(string text);

    public abstract Answer Error(int status, string message, string code, params string[] headers);

    /// <summary>An event with an error.</summary>
    public abstract string ErrorEvent(string message, string code);

    public Answer Good(ReceivedRequest request, string text) => request.Text.Contains("\"stream\":true", StringComparison.Ordinal) ? Stream(text) : Whole(text);

    private sealed class CompletionsProtocol : Protocol
    {
        public override string Api => ModelApi.OpenAICompletions;

        public override string Path => "/v1/chat/completions";

        public override string[] Opening => ["""{"id":"c","choices":[{"index":0,"delta":{"role":"assistant"}}]}"""];

        public override Answer Whole(string text) => Completions.Text(text);

        public override Answer Stream(string text) => Completions.Stream(text);

        public override string Piece(string text) => Completions.Piece(text);

        public override Answer Error(int status, string message, string code, params string[] headers) => Completions.Error(status, message, code, headers);

        public override string ErrorEvent(string message, string code) => $$$"""{"error":{"message":"{{{message}}}","type":"{{{code}}}"}}""";
    }

    private sealed class ResponsesProtocol : Protocol
    {
        public override string Api => ModelApi.OpenAIResponses;

        public override string Path => "/v1/responses";

        public override string[] Opening => ["""{"type":"response.created","response":{"id":"r1","model":"served","status":"in_progress"}}"""];

        public override Answer Whole(string text) => Answer.Json(Completed(text));

        public override Answer Stream(string text) => Answer.Events([.. Opening, Piece(text), "{\"type\":\"response.completed\",\"response\":" + Completed(text) + "}"]);

        public override string Piece(string text) => "{\"type\":\"response.output_text.delta\",\"delta\":\"" + text + "\"}";

        public override Answer Error(int status, string message, string code, params string[] headers) => Completions.Error(status, message, code, headers);

        public override string ErrorEvent(string message, string code) => $$$"""{"type":"error","error":{"message":"{{{message}}}","type":"{{{code}}}"}}""";

        private static string Completed(string text) =>
            """{"id":"r1","object":"response","status":"completed","model":"served","output":[{"type":"message","role":"assistant","content":[{"type":"output_text","text":"#"}]}],"usage":{"input_tokens":5,"output_tokens":2,"total_tokens":7}}"""
                .Replace("#", text, StringComparison.Ordinal);
    }

    private sealed class AnthropicProtocol : Protocol
    {
        public override string Api => ModelApi.AnthropicMessages;

        public override string Path => "/v1/messages";

        public override string[] Opening =>
        [
            """
            event: message_start
            data: {"type":"message_start","message":{"id":"m1","type":"message","role":"assistant","model":"served","content":[],"stop_reason":null,"stop_sequence":null,"usage":{"input_tokens":5,"output_tokens":1}}}
            """,
            """
            event: content_block_start
            data: {"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}}
            """,
        ];

        public override Answer Whole(string text) => Answer.Json(
            """{"id":"m1","type":"message","role":"assistant","model":"served","content":[{"type":"text","text":"#"}],"stop_reason":"end_turn","stop_sequence":null,"usage":{"input_tokens":5,"output_tokens":2}}"""
                .Replace("#", text, StringComparison.Ordinal));

        public override Answer Stream(string text) => Answer.Events(
        [
            .. Opening,
            Piece(text),
            "event: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":0}",
            "event: message_delta\ndata: {\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"end_turn\",\"stop_sequence\":null},\"usage\":{\"output_tokens\":2}}",
            "event: message_stop\ndata: {\"type\":\"message_stop\"}",
        ]);

        public override string Piece(string text) =>
            "event: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":\"" + text + "\"}}";

        public override Answer Error(int status, string message, string code, params string[] headers) =>
            Answer.Json("{\"type\":\"error\",\"error\":{\"type\":\"" + code + "\",\"message\":\"" + message + "\"}}", status, headers);

        public override string ErrorEvent(string message, string code) =>
            "event: error\ndata: {\"type\":\"error\",\"error\":{\"type\":\"" + code + "\",\"message\":\"" + message + "\"}}";
    }
}
