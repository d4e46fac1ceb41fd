using System.Text.Json;

namespace OpenClaw.Config.Cli.Drift;

/// <summary>Reads what servers answer; anything unexpected is passed over.</summary>
internal static class ServerAnswers
{
    /// <summary><c>/v1/models</c>: OpenAI's list; vLLM adds <c>max_model_len</c>, OpenRouter <c>context_length</c>, llama.cpp <c>meta.n_ctx</c>.</summary>
    public static IReadOnlyList<ServedModel> Listed(JsonElement root) =>
        [.. Items(root, "data").Where(i => Text(i, "id") is not null).Select(i => new ServedModel(Text(i, "id")!, "/v1/models")
        {
            Window = Number(i, "max_model_len") ?? Number(i, "context_length") ?? (i.TryGetProperty("meta", out var meta) ? Number(meta, "n_ctx") : null),
        })];

    /// <summary>LM Studio's <c>/api/v1/models</c>: the window of the loaded instance counts, else the largest that it could be loaded with is no promise.</summary>
    public static IReadOnlyList<ServedModel> LmStudio(JsonElement root) =>
        [.. Items(root, "models").Where(i => Text(i, "key") is not null).Select(i => new ServedModel(Text(i, "key")!, "/api/v1/models")
        {
            Window = Items(i, "loaded_instances").Select(l => l.TryGetProperty("config", out var config) ? Number(config, "context_length") : null).FirstOrDefault(w => w is not null),
            Tools = Flag(i, "capabilities", "trained_for_tool_use"),
            Images = Flag(i, "capabilities", "vision"),
        })];

    /// <summary>Ollama's <c>/api/tags</c>.</summary>
    public static IReadOnlyList<ServedModel> OllamaTags(JsonElement root) =>
        [.. Items(root, "models").Select(i => Text(i, "model") ?? Text(i, "name")).OfType<string>().Select(id => new ServedModel(id, "/api/tags"))];

    /// <summary>Ollama's <c>/api/show</c>: capabilities, and a <c>num_ctx</c> that its Modelfile sets. The trained length is not what is in force.</summary>
    public static IReadOnlyList<ServedModel> OllamaShow(JsonElement root, string id)
    {
        var capabilities = root.TryGetProperty("capabilities", out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Where(c => c.ValueKind == JsonValueKind.String).Select(c => c.GetString()!).ToArray()
            : null;
        var line = Text(root, "parameters")?.Split('\n').Select(l => l.Trim()).FirstOrDefault(l => l.StartsWith("num_ctx", StringComparison.Ordinal));
        return
        [
            new ServedModel(id, "/api/show")
            {
                Window = line is not null && double.TryParse(line["num_ctx".Length..].Trim(), System.Globalization.CultureInfo.InvariantCulture, out var window) ? window : null,
                Tools = capabilities?.Contains("tools"),
                Images = capabilities?.Contains("vision"),
            },
        ];
    }

    /// <summary>Ollama's <c>/api/ps</c>: the window of a loaded model.</summary>
    public static IReadOnlyList<ServedModel> OllamaRunning(JsonElement root) =>
        [.. Items(root, "models").Where(i => (Text(i, "model") ?? Text(i, "name")) is not null)
            .Select(i => new ServedModel((Text(i, "model") ?? Text(i, "name"))!, "/api/ps") { Window = Number(i, "context_length") })];

    /// <summary>llama.cpp's <c>/props</c>: the window of a slot.</summary>
    public static IReadOnlyList<ServedModel> LlamaCpp(JsonElement root, string id) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty("default_generation_settings", out var settings) && Number(settings, "n_ctx") is { } window
            ? [new ServedModel(id, "/props") { Window = window }]
            : [];

    private static IEnumerable<JsonElement> Items(JsonElement root, string name) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Where(i => i.ValueKind == JsonValueKind.Object)
            : [];

    private static string? Text(JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static double? Number(JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number
            && value.TryGetDouble(out var number) && number > 0 ? number : null;

    private static bool? Flag(JsonElement item, string holder, string name) =>
        item.TryGetProperty(holder, out var inner) && inner.ValueKind == JsonValueKind.Object && inner.TryGetProperty(name, out var value)
            ? value.ValueKind switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => null }
            : null;
}
