using System.Text.Json.Nodes;

namespace OpenClaw.Config.CompareWire;

/// <summary>What differs on purpose: parts of a path, on which routes, and why.</summary>
internal static class MeantDifferences
{
    private const string CacheHints = "prompt-cache hints: none on proxied routes (the seed), and on native ones where the caller sets them (ChatOptions.AdditionalProperties)";
    private const string Earlier = "the real program does this before it comes to its transports";

    private static readonly (string[] Paths, Func<JsonObject, string, bool> On, string Why)[] All =
    [
        (["body.store"], (model, _) => Route.Api(model).Contains("responses") && !Route.IsNative(model), "the seed promises that proxied routes get no Responses store; the real client breaks its word with store:false"),
        (["body.store"], (model, _) => Route.Api(model).Contains("responses"), "native Responses: a program continues by previous_response_id, for which the server must store; the real client keeps the conversation itself"),
        (["body.previous_response_id"], (_, _) => true, "a conversation's id names the previous response here; the real client keeps that number itself"),
        (["cache_control", "body.prompt_cache"], (_, _) => true, CacheHints),
        ([""], (_, text) => text.Contains("\"cache_control\"", StringComparison.Ordinal), CacheHints),
        (["body.reasoning", "body.include"], (model, _) => !Route.IsNative(model), "the seed promises that proxied routes get no reasoning payload of OpenAI's form"),
        ([".role"], (model, text) => text == "\"developer\" | \"system\"" && !Route.IsNative(model), "the seed promises that proxied routes get no developer role; the real client sends it to models that think over Responses"),
        (["body.thinking"], (_, text) => text.StartsWith("- |", StringComparison.Ordinal), "what the format is for; in the real client a provider's plugin writes it around the transport"),
        (["body.temperature"], (model, _) => Has(model, "supportsTemperature"), "what the flag says; the real client reads it on Responses only"),
        (["body.tool_stream"], (_, _) => true, "what the flag is for; of the real client's two transports one sends it"),
        (["body.tools"], (model, text) => Has(model, "supportsTools") && text.EndsWith("| -", StringComparison.Ordinal), Earlier),
        ([".properties.city.", ".additionalProperties"], (model, _) => Has(model, "toolSchemaProfile", "unsupportedToolSchemaKeywords"), Earlier),
        ([".strict"], (_, _) => true, "a .NET function says itself whether its schema is strict (AdditionalProperties[\"strict\"])"),
        ([".eager_input_streaming"], (_, text) => text == "true | -", "lets half a tool call be shown, which no .NET client can; sent where it is declared"),
        (["body.context_management"], (_, _) => true, "compaction is the host's business"),
        ([".phase", ".status"], (_, _) => true, "marks of the real client's own transcripts"),
        ([".id"], (model, _) => Route.Api(model).Contains("responses"), "replayed output items need no id"),
        (["header.anthropic-beta"], (model, _) => (string?)model["provider"] != "anthropic", "betas are Anthropic's own; facts: suppressed for any other provider"),
        (["header.anthropic-beta"], (_, _) => true, "thinking between tool calls of older models, a beta: declare the header where it is wanted"),
        (["header.anthropic-version"], (model, _) => (string?)model["provider"] == "anthropic", "the newest version, which the .NET SDK speaks; other servers get the one that they know"),
        (["header.user-agent", "header.x-stainless", "header.version", "header.anthropic-dangerous-direct-browser-access"], (_, _) => true, "each SDK names itself"),
        (["header.accept", "header.sec-fetch", "header.connection", "header.host", "header.content-length", "header.traceparent"], (_, _) => true, "the HTTP stack's"),
    ];

    /// <summary>Why a request for a model differs there; null where it is not meant to.</summary>
    public static string? Why(JsonObject model, Difference difference) =>
        All.FirstOrDefault(rule => rule.Paths.Any(path => difference.Path.Contains(path, StringComparison.Ordinal)) && rule.On(model, difference.Text)).Why;

    private static bool Has(JsonObject model, params string[] flags) => model["compat"] is JsonObject compat && flags.Any(compat.ContainsKey);
}
