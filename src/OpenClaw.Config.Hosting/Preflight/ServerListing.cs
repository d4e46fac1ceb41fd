using System.Text.Json;
using OpenClaw.Config.Runtime.Wire;

namespace OpenClaw.Config.Runtime.Preflight;

/// <summary>Reads the lists of models that servers give; each has its own names for the same things.</summary>
internal static class ServerListing
{
    /// <summary>LM Studio's own API, <c>/api/v1/models</c>: the loaded instance's window counts, else the most the model can.</summary>
    public static IReadOnlyList<ServerModel> LmStudio(JsonElement root) =>
    [
        .. root.Items("models").Concat(root.Items("data")).Select(item =>
        {
            var instance = item.Items("loaded_instances").FirstOrDefault();
            var window = instance.Member("config").Number("context_length") ?? item.Number("loaded_context_length") ?? item.Number("max_context_length");
            var loaded = item.Member("loaded_instances").ValueKind == JsonValueKind.Array
                ? instance.ValueKind == JsonValueKind.Object
                : item.Text("state") is { } state ? state == "loaded" : (bool?)null;
            return new ServerModel(item.Text("key") ?? item.Text("id") ?? string.Empty, Tokens(window), loaded);
        }),
    ];

    /// <summary>The OpenAI-style <c>/v1/models</c>, with what vLLM (<c>max_model_len</c>), llama.cpp (<c>meta.n_ctx</c>), OpenRouter and others add.</summary>
    public static IReadOnlyList<ServerModel> OpenAI(JsonElement root) =>
    [
        .. root.Items("data").Concat(root.Items("models")).Select(item => new ServerModel(
            item.Text("id") ?? item.Text("name") ?? string.Empty,
            Tokens(item.Number("max_model_len") ?? item.Member("meta").Number("n_ctx") ?? item.Number("context_length") ?? item.Number("context_window") ?? item.Number("max_input_tokens")),
            null)),
    ];

    /// <summary>llama.cpp's <c>/props</c>: the window of a slot.</summary>
    public static int? LlamaCppWindow(JsonElement root) =>
        Tokens(root.Member("default_generation_settings").Number("n_ctx") ?? root.Number("n_ctx"));

    /// <summary>Ollama's <c>/api/show</c>: <c>num_ctx</c> of the model file, else the most the architecture can.</summary>
    public static int? OllamaWindow(JsonElement root)
    {
        foreach (var line in (root.Text("parameters") ?? string.Empty).Split('\n'))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words is ["num_ctx", var tokens] && int.TryParse(tokens, out var window))
            {
                return window;
            }
        }

        return root.Member("model_info") is { ValueKind: JsonValueKind.Object } info
            ? Tokens(info.EnumerateObject().Where(member => member.Name.EndsWith(".context_length", StringComparison.Ordinal)).Select(member => info.Number(member.Name)).FirstOrDefault())
            : null;
    }

    /// <summary>Ollama's <c>/api/ps</c>: what is loaded, with the window it is loaded with.</summary>
    public static IReadOnlyList<ServerModel> OllamaLoaded(JsonElement root) =>
        [.. root.Items("models").Select(item => new ServerModel(item.Text("name") ?? item.Text("model") ?? string.Empty, Tokens(item.Number("context_length")), true))];

    private static int? Tokens(long? number) => number is > 0 and <= int.MaxValue ? (int)number : null;
}
