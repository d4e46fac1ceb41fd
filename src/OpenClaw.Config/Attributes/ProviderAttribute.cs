namespace OpenClaw.Config;

/// <summary>Declares a model provider: a partial record class whose nested records are its models. Becomes <c>models.providers.&lt;id&gt;</c>.</summary>
/// <remarks>What is written is emitted, default or not; what is not written is not. A provider that the release bundles, with nothing but its id, gets no block.</remarks>
/// <param name="id">The provider id, for example <c>"lmstudio"</c> or <c>"anthropic"</c>; lower case, no <c>/</c>.</param>
/// <param name="baseUrl"><c>baseUrl</c>: where the API answers, an absolute http(s) URL. Default: the endpoint that is known for the id. A provider that OpenClaw does not have built in needs one.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, Inherited = false, AllowMultiple = false)]
public sealed class ProviderAttribute(string id, string? baseUrl = null) : Attribute
{
    /// <summary>The provider id, for example <c>"lmstudio"</c> or <c>"anthropic"</c>; lower case, no <c>/</c>.</summary>
    public string Id { get; } = id;

    /// <summary><c>baseUrl</c>: where the API answers, an absolute http(s) URL. Default: the endpoint that is known for the id. A provider that OpenClaw does not have built in needs one.</summary>
    public string? BaseUrl { get; } = baseUrl;

    /// <summary><c>api</c>: the wire protocol, one of <see cref="ModelApi"/>. Default: the protocol known for the id, else <c>openai-completions</c>.</summary>
    public string? Api { get; set; }

    /// <summary><c>apiKey</c>: a placeholder that is no secret (<c>"lmstudio"</c>, <c>"sk-local"</c>), for servers on loopback or private addresses. A real key never stands in source: use <see cref="ApiKeyVariable"/>.</summary>
    public string? ApiKey { get; set; }

    /// <summary>Name of the environment variable that holds the key; becomes <c>apiKey: "${NAME}"</c> (see <see cref="KeyForm"/>). Pattern <c>^[A-Z][A-Z0-9_]{0,127}$</c>. Default: the variable known for the id.</summary>
    public string? ApiKeyVariable { get; set; }

    /// <summary>How <see cref="ApiKeyVariable"/> is written. Default: <see cref="KeyForm.Variable"/>. Not emitted itself.</summary>
    public KeyForm KeyForm { get; set; }

    /// <summary><c>auth</c>: how the key is presented, one of <see cref="ProviderAuth"/>. Default: the provider's own. Both releases.</summary>
    public string? Auth { get; set; }

    /// <summary><c>authHeader</c>: send the key as an <c>Authorization</c> header. Three states: true, false, and not written (nothing is emitted).</summary>
    public bool AuthHeader { get; set; }

    /// <summary><c>timeoutSeconds</c>: seconds for connecting, headers and body of one request. Default: the client's own. OpenClaw 2026.9 and later.</summary>
    public int TimeoutSeconds { get; set; }

    /// <summary><c>maxTokens</c>: default output limit of the provider's models, in tokens. OpenClaw 2026.9 and later.</summary>
    public int MaxTokens { get; set; }

    /// <summary><c>injectNumCtxForOpenAICompat</c>: tell Ollama the context window with each OpenAI-style request. Three states: true, false, and not written (nothing is emitted).</summary>
    public bool InjectNumCtx { get; set; }

    /// <summary>Where the data goes, for example <c>"us"</c>, <c>"eu"</c>, <c>"cn"</c>, <c>"global"</c> (<see cref="DataRegion"/>); picks the provider's endpoint of that region where one is known. Not emitted itself.</summary>
    public string? Region { get; set; }

    /// <summary>What shares limits and bills: providers with one account fail together. Default: the key variable. Not emitted.</summary>
    public string? Account { get; set; }

    /// <summary>Local or hosted, where the endpoint does not prove it (a gateway on loopback may forward to the internet). Not emitted.</summary>
    public Hosting Hosting { get; set; }
}
