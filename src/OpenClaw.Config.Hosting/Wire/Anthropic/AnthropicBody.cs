using System.Text.Json.Nodes;
using OpenClaw.Config.Runtime.Wire.Shaping;

namespace OpenClaw.Config.Runtime.Wire.Anthropic;

/// <summary>Shapes the body of a Messages request.</summary>
internal static class AnthropicBody
{
    private const string MaxTokens = "max_tokens";

    /// <summary>Shapes it in place.</summary>
    public static void Shape(JsonObject body, ModelDescriptor model, RequestShape shape)
    {
        if (!shape.Tools)
        {
            body.Remove("tools");
            body.Remove("tool_choice");
        }

        DeclaredParameters.Add(body, model, options: null, MaxTokens);
        if (!shape.ServiceTier)
        {
            body.Remove("service_tier");
        }

        if (!shape.Temperature)
        {
            body.Remove("temperature");
        }

        foreach (var tool in body["tools"]?.AsArray().OfType<JsonObject>() ?? [])
        {
            SchemaCleaner.Clean(tool["input_schema"], shape);
            if (!shape.Strict && shape.IsProxyLike && model.Ref.Provider != "anthropic")
            {
                tool.Remove("strict");
            }

            Eager(tool, shape.EagerToolInput);
        }

        if (shape.OpenAIToolsOnAnthropic)
        {
            OpenAITools(body);
        }
    }

    private static void Eager(JsonObject tool, bool? eager)
    {
        if (eager == true)
        {
            tool["eager_input_streaming"] = true;
        }
        else if (eager == false)
        {
            tool.Remove("eager_input_streaming");
        }
    }

    private static void OpenAITools(JsonObject body)
    {
        if (body["tools"] is not JsonArray tools)
        {
            return;
        }

        body["tools"] = new JsonArray([.. tools.OfType<JsonObject>().Select(tool => (JsonNode)new JsonObject
        {
            ["type"] = "function",
            ["function"] = new JsonObject
            {
                ["name"] = tool["name"]?.DeepClone(),
                ["description"] = tool["description"]?.DeepClone(),
                ["parameters"] = tool["input_schema"]?.DeepClone(),
            },
        })]);
        if (body["tool_choice"] is JsonObject choice)
        {
            body["tool_choice"] = (string?)choice["type"] switch
            {
                "any" => "required",
                "tool" => new JsonObject { ["type"] = "function", ["function"] = new JsonObject { ["name"] = choice["name"]?.DeepClone() } },
                "none" => "none",
                _ => "auto",
            };
        }
    }
}
