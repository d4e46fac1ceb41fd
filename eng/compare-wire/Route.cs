using System.Text.Json.Nodes;

namespace OpenClaw.Config.CompareWire;

/// <summary>What a model's route is.</summary>
internal static class Route
{
    /// <summary>The API that it speaks.</summary>
    public static string Api(JsonObject model) => (string)model["api"]!;

    /// <summary>Whether its server is OpenAI's own or Azure's.</summary>
    public static bool IsNative(JsonObject model) => new Uri((string)model["baseUrl"]!).Host is var host
        && (host.EndsWith("api.openai.com", StringComparison.Ordinal) || host.EndsWith("openai.azure.com", StringComparison.Ordinal));
}
