using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;
using OpenClaw.Config.Runtime.Wire.Shaping;

namespace OpenClaw.Config.Runtime.Wire;

/// <summary>Writes tools for both OpenAI protocols.</summary>
internal static class ToolPayload
{
    /// <summary>Adds tools and their choice to a body, where the server takes them.</summary>
    /// <param name="body">The body.</param>
    /// <param name="options">The caller's options.</param>
    /// <param name="shape">The route's shape.</param>
    /// <param name="nested">True for Chat Completions, where a function is an object of its own.</param>
    public static void Add(JsonObject body, ChatOptions? options, RequestShape shape, bool nested)
    {
        var functions = shape.Tools ? options?.Tools?.OfType<AIFunctionDeclaration>().ToArray() ?? [] : [];
        if (functions.Length == 0)
        {
            return;
        }

        body["tools"] = new JsonArray([.. functions.Select(function => Tool(function, shape, nested))]);
        if (Choice(options!.ToolMode, shape, nested) is { } choice)
        {
            body["tool_choice"] = choice;
        }

        if (options.AllowMultipleToolCalls is { } several)
        {
            body["parallel_tool_calls"] = several;
        }
    }

    private static JsonObject Tool(AIFunctionDeclaration function, RequestShape shape, bool nested)
    {
        var schema = JsonNode.Parse(function.JsonSchema.GetRawText());
        SchemaCleaner.Clean(schema, shape);
        var body = new JsonObject { ["name"] = function.Name, ["description"] = function.Description, ["parameters"] = schema };
        if (shape.Strict && function.AdditionalProperties.TryGetValue("strict", out var strict) && strict is bool on)
        {
            body["strict"] = on;
        }

        if (nested)
        {
            return new JsonObject { ["type"] = "function", ["function"] = body };
        }

        body.Insert(0, "type", "function");
        return body;
    }

    private static JsonNode? Choice(ChatToolMode? mode, RequestShape shape, bool nested) => mode switch
    {
        NoneChatToolMode => "none",
        RequiredChatToolMode { RequiredFunctionName: { } name } => nested
            ? new JsonObject { ["type"] = "function", ["function"] = new JsonObject { ["name"] = name } }
            : new JsonObject { ["type"] = "function", ["name"] = name },
        RequiredChatToolMode => "required",
        // Proxies differ in what a missing choice means; OpenClaw says it there (Chat Completions).
        _ => shape.IsProxyLike && nested ? "auto" : null,
    };
}
