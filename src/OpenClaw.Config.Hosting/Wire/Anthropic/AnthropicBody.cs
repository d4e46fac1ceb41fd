using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Extensions.AI;
using OpenClaw.Config.Runtime.Wire.Shaping;

namespace OpenClaw.Config.Runtime.Wire.Anthropic;

/// <summary>Shapes the body of a Messages request.</summary>
internal static partial class AnthropicBody
{
    private const string MaxTokens = "max_tokens";

    /// <summary>Shapes it in place.</summary>
    public static void Shape(JsonObject body, ModelDescriptor model, ChatOptions? options, RequestShape shape)
    {
        if (!shape.Tools)
        {
            body.Remove("tools");
            body.Remove("tool_choice");
        }

        AddSampling(body, model, options);
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
            // The SDK turns keywords that its own structured output refuses into prose; tools take them as they are.
            if (options?.Tools?.OfType<AIFunctionDeclaration>().FirstOrDefault(function => function.Name == (string?)tool["name"]) is { } declared)
            {
                tool["input_schema"] = JsonNode.Parse(declared.JsonSchema.GetRawText());
            }

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

    // The SDK's adapter leaves these out, since its newest models refuse them, and all of them do while they think.
    private static void AddSampling(JsonObject body, ModelDescriptor model, ChatOptions? options)
    {
        if (options is null || (string?)body["thinking"]?["type"] is "enabled" or "adaptive" || FixedSampling().IsMatch(model.Ref.Model.Replace('.', '-')))
        {
            return;
        }

        Sampling.AddNumber(body, "temperature", options.Temperature);
        Sampling.AddNumber(body, "top_p", options.TopP);
        if (options.TopK is { } topK)
        {
            body.TryAdd("top_k", topK);
        }
    }

    // OpenClaw 2026.9.6, supportsClaudeNativeXhighEffort: the models that sample as they see fit.
    [GeneratedRegex("(^|[^a-z0-9])claude-(fable-5|mythos-5|opus-4-[78]|opus-5|sonnet-5)($|[^a-z0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FixedSampling();

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
