using Microsoft.Extensions.AI;
using OpenClaw.Config.Runtime.Wire.Shaping;

namespace OpenClaw.Config.Runtime.Wire;

/// <summary>What the options add to the system prompt.</summary>
internal static class Instructions
{
    /// <summary>The caller's instructions, with the schema of the answer in words where the server can't be told otherwise; null for none.</summary>
    public static string? Of(ChatOptions? options, RequestShape shape)
    {
        var schema = !shape.JsonSchema && options?.ResponseFormat is ChatResponseFormatJson { Schema: { } element }
            ? "Answer with nothing but JSON that follows this JSON Schema:\n" + element.GetRawText()
            : null;
        var text = string.Join("\n\n", new[] { options?.Instructions, schema }.Where(part => !string.IsNullOrEmpty(part)));
        return text.Length == 0 ? null : text;
    }
}
