namespace OpenClaw.Config.Runtime.Tests.Servers;

/// <summary>Answers of the Chat Completions API.</summary>
public static class Completions
{
    public static Answer Text(string text) => Answer.Json($$$"""
        {"id":"c1","object":"chat.completion","created":1700000000,"model":"served","choices":[{"index":0,"message":{"role":"assistant","content":"{{{text}}}"},"finish_reason":"stop"}],"usage":{"prompt_tokens":5,"completion_tokens":2,"total_tokens":7}}
        """);

    public static Answer Stream(params string[] pieces) =>
        Answer.Events(["""{"id":"c1","model":"served","choices":[{"index":0,"delta":{"role":"assistant","content":""}}]}""", .. pieces.Select(Piece), End, Counts, "[DONE]"]);

    public static string Piece(string text) => $$$"""{"id":"c1","model":"served","choices":[{"index":0,"delta":{"content":"{{{text}}}"}}]}""";

    public static string End => """{"id":"c1","model":"served","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}""";

    public static string Counts => """{"id":"c1","model":"served","choices":[],"usage":{"prompt_tokens":5,"completion_tokens":2,"total_tokens":7}}""";

    /// <summary>Answers as asked: streamed or whole.</summary>
    public static Answer Either(ReceivedRequest request, string text) => request.Text.Contains("\"stream\":true", StringComparison.Ordinal) ? Stream(text) : Text(text);

    public static Answer Error(int status, string message = "it failed", string? code = null, params string[] headers) =>
        Answer.Json($$$"""{"error":{"message":"{{{message}}}","type":"{{{code ?? "some_error"}}}"}}""", status, headers);
}
