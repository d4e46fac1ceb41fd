using OpenClaw.Config.Core.Catalogue;

namespace OpenClaw.Config.Core.Facts;

/// <summary>The servers that run models on the machine itself, as opposed to gateways that forward.</summary>
public static class ModelServer
{
    /// <summary>LM Studio.</summary>
    public const string LmStudio = "lmstudio";

    /// <summary>Ollama.</summary>
    public const string Ollama = "ollama";

    // Words of a provider id that name such a server: "team-vllm", "ollama-gpu", "llama-cpp".
    private static readonly string[] Words = ["lmstudio", "ollama", "vllm", "sglang", "llamacpp"];

    /// <summary>Which server a provider is; null where nothing says that it is one.</summary>
    /// <param name="providerId">The canonical id.</param>
    /// <param name="known">What the catalogue knows of the provider.</param>
    /// <param name="api">The wire protocol.</param>
    /// <param name="byPort">What the port says.</param>
    public static string? Of(string providerId, KnownProvider? known, string api, string? byPort)
    {
        if (api == Ollama)
        {
            return Ollama;
        }

        return known?.Hosting switch
        {
            ProviderHosting.Local => known.Id,
            ProviderHosting.Hosted => known.Id.StartsWith(Ollama, StringComparison.Ordinal) ? Ollama : byPort,
            // A gateway that is known as one forwards, whatever its port.
            ProviderHosting.Unknown => null,
            _ => Named(providerId) ?? byPort,
        };
    }

    private static string? Named(string providerId)
    {
        var words = providerId.Replace("llama-cpp", "llamacpp").Replace("llama.cpp", "llamacpp").Replace("llama_cpp", "llamacpp").Replace("lm-studio", LmStudio).Replace("lm_studio", LmStudio)
            .Split('-', '_', '.', ' ', '/');
        foreach (var word in words)
        {
            if (Array.IndexOf(Words, word) >= 0)
            {
                return word;
            }
        }

        return null;
    }
}
