using System.Net;
using System.Text.Json;
using Microsoft.Extensions.AI;
using OpenClaw.Config.Runtime.Wire.Shaping;

namespace OpenClaw.Config.Runtime.Wire.Chat;

/// <summary>Reads the parts of a Chat Completions message or delta, whichever names the server uses.</summary>
internal static class ChatContents
{
    /// <summary>Thinking that the server keeps apart: <c>reasoning_content</c> (DeepSeek, vLLM, LM Studio), <c>reasoning</c> (OpenRouter, Ollama), <c>reasoning_details</c>.</summary>
    public static IEnumerable<AIContent> Reasoning(JsonElement message, RequestShape shape)
    {
        var any = false;
        foreach (var detail in message.Items("reasoning_details"))
        {
            var visible = detail.Text("type") is { } type && shape.VisibleReasoning.Contains(type);
            if ((detail.Text("text") ?? detail.Text("summary")) is { Length: > 0 } text)
            {
                any = true;
                yield return visible ? new TextContent(text) : new TextReasoningContent(text);
            }
        }

        if (!any && (message.Text("reasoning_content") ?? message.Text("reasoning")) is { Length: > 0 } reasoning)
        {
            yield return new TextReasoningContent(reasoning);
        }
    }

    /// <summary>The text, or the provider's refusal in words.</summary>
    public static string? Text(JsonElement message)
    {
        if (message.Text("content") is { Length: > 0 } text)
        {
            return text;
        }

        // Some servers answer in parts.
        var parts = string.Concat(message.Items("content").Select(part => part.Text("text")));
        return parts.Length > 0 ? parts : message.Text("refusal");
    }

    /// <summary>Why the model stopped; unknown words of local servers count as a normal stop.</summary>
    public static ChatFinishReason? Finish(string? reason) => reason switch
    {
        null => null,
        "length" or "max_tokens" => ChatFinishReason.Length,
        "tool_calls" or "function_call" => ChatFinishReason.ToolCalls,
        "content_filter" => ChatFinishReason.ContentFilter,
        _ => ChatFinishReason.Stop,
    };

    /// <summary>The arguments of a tool call, decoded where the server encodes them.</summary>
    public static string Arguments(string arguments, RequestShape shape) =>
        shape.ArgumentsEncoding is "html-entities" or "html" ? WebUtility.HtmlDecode(arguments) : arguments;
}
