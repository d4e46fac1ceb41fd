namespace OpenClaw.Config.Core.Catalogue;

/// <summary>Where a provider's models run, as far as its id alone proves it. Three answers: loopback alone proves nothing.</summary>
public enum ProviderHosting
{
    /// <summary>Gateways and bridges that may forward anywhere (LiteLLM), and providers that nobody knows.</summary>
    Unknown,

    /// <summary>A server for models on own hardware: LM Studio, Ollama (but its <c>cloud</c> tags are hosted), vLLM, SGLang, llama.cpp.</summary>
    Local,

    /// <summary>A service on somebody else's hardware.</summary>
    Hosted,
}
