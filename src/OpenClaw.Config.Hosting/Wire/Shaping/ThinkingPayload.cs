using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;

namespace OpenClaw.Config.Runtime.Wire.Shaping;

/// <summary>Switches thinking on or off in the server's own way (<c>compat.thinkingFormat</c>).</summary>
internal static class ThinkingPayload
{
    // From the least to the most, as OpenAI names them.
    private static readonly string[] Ladder = ["none", "minimal", "low", "medium", "high", "xhigh"];

    /// <summary>Adds to a Chat Completions body what the caller asks for; nothing where it asks for nothing.</summary>
    public static void AddToChat(JsonObject body, ChatOptions? options, RequestShape shape)
    {
        if (options?.Reasoning?.Effort is not { } asked)
        {
            return;
        }

        var on = asked != Microsoft.Extensions.AI.ReasoningEffort.None;
        var effort = Effort(asked, shape);
        switch (shape.ThinkingFormat)
        {
            case ThinkingFormat.DeepSeek or ThinkingFormat.Zai:
                body["thinking"] = new JsonObject { ["type"] = on ? "enabled" : "disabled" };
                break;
            case ThinkingFormat.Together:
                body["reasoning"] = new JsonObject { ["enabled"] = on };
                break;
            case ThinkingFormat.OpenRouter:
                body["reasoning"] = new JsonObject { ["effort"] = effort };
                break;
            case ThinkingFormat.Qwen:
                body["enable_thinking"] = on;
                break;
            case ThinkingFormat.QwenChatTemplate:
                body["chat_template_kwargs"] = new JsonObject { ["enable_thinking"] = on };
                break;
            default:
                if (shape.ReasoningEffort)
                {
                    body["reasoning_effort"] = effort;
                }

                break;
        }
    }

    /// <summary>Adds to a Responses body what the caller asks for, where the route takes it.</summary>
    public static void AddToResponses(JsonObject body, ChatOptions? options, RequestShape shape)
    {
        if (options?.Reasoning is not { } reasoning || !shape.ReasoningEffort)
        {
            return;
        }

        var payload = new JsonObject();
        if (reasoning.Effort is { } effort)
        {
            payload["effort"] = Effort(effort, shape);
        }

        if (reasoning.Output is { } output && output != ReasoningOutput.None)
        {
            payload["summary"] = output == ReasoningOutput.Full ? "detailed" : "auto";
        }

        if (payload.Count > 0)
        {
            body["reasoning"] = payload;
            body["include"] = new JsonArray("reasoning.encrypted_content");
        }
    }

    private static string Effort(ReasoningEffort asked, RequestShape shape)
    {
        var wanted = asked switch
        {
            Microsoft.Extensions.AI.ReasoningEffort.None => "none",
            Microsoft.Extensions.AI.ReasoningEffort.Low => "low",
            Microsoft.Extensions.AI.ReasoningEffort.High => "high",
            Microsoft.Extensions.AI.ReasoningEffort.ExtraHigh => "xhigh",
            _ => "medium",
        };

        // A server that takes only some gets the nearest one, the lower of two.
        var rank = Array.IndexOf(Ladder, wanted);
        return shape.Efforts.Count == 0 || shape.Efforts.Contains(wanted)
            ? wanted
            : shape.Efforts.OrderBy(effort => Math.Abs(Array.IndexOf(Ladder, effort) - rank)).ThenBy(effort => Array.IndexOf(Ladder, effort)).First();
    }
}
