namespace OpenClaw.Config;

/// <summary>A declared provider, as data: what the generated code hands to the run time.</summary>
public sealed record ProviderDescriptor
{
    /// <summary>The provider id, for example <c>"lmstudio"</c>.</summary>
    public string Id { get; init; } = string.Empty;

    /// <summary>Where the API answers: declared, else known for the id and region; null where nobody says.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>The wire protocol: declared, else known for the id, else <c>openai-completions</c>.</summary>
    public string Api { get; init; } = string.Empty;

    /// <summary>The environment variable that holds the key: declared, else the first known for the id; null where none is needed.</summary>
    public string? KeyVariable { get; init; }

    /// <summary>The declared placeholder that a local server takes for a key; never a secret.</summary>
    public string? PlaceholderKey { get; init; }

    /// <summary>How the key is presented, where the declaration says so.</summary>
    public string? Auth { get; init; }

    /// <summary>Whether the key goes into an <c>Authorization</c> header, where the declaration says so.</summary>
    public bool? AuthHeader { get; init; }

    /// <summary>Seconds for one request, where the declaration says so.</summary>
    public double? TimeoutSeconds { get; init; }

    /// <summary>Default output limit in tokens, where the declaration says so.</summary>
    public int? MaxTokens { get; init; }

    /// <summary>Whether Ollama is told the context window with each OpenAI-style request, where the declaration says so.</summary>
    public bool? InjectNumCtx { get; init; }

    /// <summary>Where the data goes, where known.</summary>
    public string? Region { get; init; }

    /// <summary>What shares limits and bills: declared, else the key variable, else the id.</summary>
    public string Account { get; init; } = string.Empty;

    /// <summary>Whether the endpoint was proven local or hosted at compile time.</summary>
    public Hosting Hosting { get; init; }

    /// <summary>Headers of every request.</summary>
    public IReadOnlyList<HeaderDescriptor> Headers { get; init; } = [];

    /// <summary>Parameters of every request body.</summary>
    public IReadOnlyList<ParameterDescriptor> Parameters { get; init; } = [];
}
