using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Cli.LiteLlm;

/// <summary>A deployment as a row of OpenClaw's.</summary>
internal static class LiteLlmRow
{
    /// <summary>Parameters of sampling, which OpenClaw passes on.</summary>
    public static readonly string[] Sampling = ["temperature", "top_p", "top_k", "frequency_penalty", "presence_penalty", "seed", "stop"];

    private static readonly HashSet<string> Read = new(StringComparer.Ordinal)
    {
        "model", "api_base", "base_url", "api_key", "max_tokens", "max_output_tokens", "max_input_tokens", "input_cost_per_token", "output_cost_per_token",
        "custom_llm_provider", "extra_headers", "headers", "temperature", "top_p", "top_k", "frequency_penalty", "presence_penalty", "seed", "stop",
    };

    /// <summary>The row.</summary>
    public static JsonObject Of(LiteLlmModel model, string id)
    {
        // "provider/id" is how we call a model without an alias; a name is what people call it.
        var isReference = model.Group.EndsWith("/" + id, StringComparison.Ordinal);
        var row = new List<JsonMember> { new("id", id), new("name", Shown(model) ?? (model.Group.Length > 0 && !isReference ? model.Group : id)) };
        void Add(string name, JsonValue? value)
        {
            if (value is not null)
            {
                row.Add(new(name, value));
            }
        }

        Add("reasoning", model.Flag("supports_reasoning") is { } reasoning ? reasoning : null);
        Add("input", model.Flag("supports_vision") is { } vision ? JsonArray.Of(vision ? ["text", "image"] : ["text"]) : null);
        Add("cost", Cost(model));
        Add("contextWindow", Positive(model.Number("max_input_tokens")));
        // Older entries call the output limit max_tokens.
        Add("maxTokens", Positive(model.Number("max_output_tokens") ?? model.Number("max_tokens")));
        Add("headers", Headers(model.Parameters["extra_headers"] ?? model.Parameters["headers"]));
        Add("compat", model.Flag("supports_function_calling") == false ? new JsonObject([new("supportsTools", false)]) : null);
        return new JsonObject(row.ToEquatableArray());
    }

    // Our own exports keep the name for people there; LiteLLM takes any key in model_info.
    private static string? Shown(LiteLlmModel model) => (model.Info["display_name"] as JsonString)?.Value is { Length: > 0 } name ? name : null;

    /// <summary>The entry of <c>agents.defaults.models</c>: the group's name as an alias, sampling parameters.</summary>
    public static JsonObject Entry(LiteLlmModel model, bool isFirstOfGroup)
    {
        var entry = new List<JsonMember>();
        if (isFirstOfGroup && model.Group.Trim() is { Length: > 0 } alias && !alias.Contains('/', StringComparison.Ordinal))
        {
            entry.Add(new("alias", alias));
        }

        var parameters = model.Parameters.Members.Where(m => Sampling.Contains(m.Name)).ToEquatableArray();
        if (!parameters.IsEmpty)
        {
            entry.Add(new("params", new JsonObject(parameters)));
        }

        return new JsonObject(entry.ToEquatableArray());
    }

    /// <summary>Parameters that OpenClaw has no word for.</summary>
    public static IEnumerable<string> Unread(LiteLlmModel model) =>
        model.Parameters.Members.Select(m => m.Name).Where(n => !Read.Contains(n)).Select(n => "litellm_params." + n);

    // LiteLLM counts dollars a token, OpenClaw a million of them.
    private static JsonObject? Cost(LiteLlmModel model) =>
        model.Number("input_cost_per_token") is { } input && model.Number("output_cost_per_token") is { } output
            ? new JsonObject([new("input", PerMillion(input)), new("output", PerMillion(output))])
            : null;

    private static double PerMillion(double perToken) => Math.Round(perToken * 1e6, 6);

    private static JsonNumber? Positive(double? value) => value is { } number && number >= 1 ? new JsonNumber(Math.Floor(number)) : null;

    private static JsonObject? Headers(JsonValue? value) => value is JsonObject headers && headers.Members.Any(m => m.Value is JsonString)
        ? new JsonObject(headers.Members.Where(m => m.Value is JsonString).Select(m => new JsonMember(m.Name, LiteLlmModel.Variable(((JsonString)m.Value).Value))).ToEquatableArray())
        : null;
}
