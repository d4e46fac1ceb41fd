using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Cli.LiteLlm;

/// <summary>What we read of a LiteLLM proxy's configuration.</summary>
internal sealed record LiteLlmConfiguration
{
    /// <summary>The deployments, in order.</summary>
    public required IReadOnlyList<LiteLlmModel> Models { get; init; }

    /// <summary>Groups that take over from a group, in order.</summary>
    public required IReadOnlyList<(string Group, IReadOnlyList<string> Next)> Fallbacks { get; init; }

    /// <summary>Groups that take over from every group.</summary>
    public required IReadOnlyList<string> DefaultFallbacks { get; init; }

    /// <summary>The group that takes over from a group when a prompt is too long.</summary>
    public required IReadOnlyDictionary<string, string> Overflow { get; init; }

    /// <summary>Other names of groups.</summary>
    public required IReadOnlyDictionary<string, string> Aliases { get; init; }

    /// <summary>Retries of one deployment; null where nothing is said.</summary>
    public double? Retries { get; init; }

    /// <summary>Seconds for one attempt; null where nothing is said.</summary>
    public double? TimeoutSeconds { get; init; }

    /// <summary>Settings that we read nothing from, as paths.</summary>
    public required IReadOnlyList<string> Unread { get; init; }

    /// <summary>Reads a configuration; what has an unexpected shape is passed over and named.</summary>
    public static LiteLlmConfiguration Read(JsonObject file)
    {
        var router = file["router_settings"] as JsonObject ?? JsonObject.Empty;
        var settings = file["litellm_settings"] as JsonObject ?? JsonObject.Empty;
        var unread = new List<string>();
        var models = new List<LiteLlmModel>();
        var list = (file["model_list"] as JsonArray)?.Items.ToArray() ?? [];
        for (var i = 0; i < list.Length; i++)
        {
            var entry = list[i] as JsonObject;
            if (entry?["litellm_params"] is JsonObject parameters && parameters["model"] is JsonString { Value.Length: > 0 } model)
            {
                var group = (entry["model_name"] as JsonString)?.Value ?? model.Value;
                models.Add(new(group, model.Value, parameters, entry["model_info"] as JsonObject ?? JsonObject.Empty));
            }
            else
            {
                unread.Add($"model_list.{i}");
            }
        }

        string[] read = ["fallbacks", "default_fallbacks", "context_window_fallbacks", "num_retries", "timeout", "request_timeout", "model_group_alias"];
        unread.AddRange(router.Members.Where(m => !read.Contains(m.Name)).Select(m => "router_settings." + m.Name));
        unread.AddRange(settings.Members.Where(m => !read.Contains(m.Name)).Select(m => "litellm_settings." + m.Name));
        unread.AddRange(file.Members.Where(m => m.Name is not ("model_list" or "router_settings" or "litellm_settings")).Select(m => m.Name));
        return new LiteLlmConfiguration
        {
            Models = models,
            Fallbacks = [.. Lists(router["fallbacks"]), .. Lists(settings["fallbacks"])],
            DefaultFallbacks = [.. Texts(router["default_fallbacks"]), .. Texts(settings["default_fallbacks"])],
            Overflow = Lists(router["context_window_fallbacks"]).Concat(Lists(settings["context_window_fallbacks"]))
                .Where(f => f.Next.Count > 0).GroupBy(f => f.Group, StringComparer.Ordinal)
                .ToDictionary(g => g.Key, g => g.First().Next[0], StringComparer.Ordinal),
            Aliases = (router["model_group_alias"] as JsonObject ?? JsonObject.Empty).Members
                .Select(m => (m.Name, Group: (m.Value as JsonString)?.Value ?? ((m.Value as JsonObject)?["model"] as JsonString)?.Value))
                .Where(a => a.Group is not null).GroupBy(a => a.Name, StringComparer.Ordinal)
                .ToDictionary(g => g.Key, g => g.First().Group!, StringComparer.Ordinal),
            Retries = Number(router["num_retries"] ?? settings["num_retries"]),
            TimeoutSeconds = Number(router["timeout"] ?? settings["request_timeout"] ?? settings["timeout"]),
            Unread = unread,
        };
    }

    private static IEnumerable<(string Group, IReadOnlyList<string> Next)> Lists(JsonValue? value) =>
        ((value as JsonArray)?.Items.AsEnumerable() ?? []).OfType<JsonObject>().SelectMany(o => o.Members)
            .Select(m => (m.Name, (IReadOnlyList<string>)[.. Texts(m.Value)]));

    private static IEnumerable<string> Texts(JsonValue? value) => value switch
    {
        JsonArray list => list.Items.OfType<JsonString>().Select(s => s.Value),
        JsonString one => [one.Value],
        _ => [],
    };

    private static double? Number(JsonValue? value) => (value as JsonNumber)?.Value;
}
