namespace OpenClaw.Config.Runtime;

/// <summary>What a client needs to speak to a model.</summary>
public sealed class ModelClientContext
{
    internal ModelClientContext(ModelDescriptor model, Uri endpoint, string? apiKey, HttpClient http)
    {
        Model = model;
        Endpoint = endpoint;
        ApiKey = apiKey;
        Http = http;
    }

    /// <summary>The declared model.</summary>
    public ModelDescriptor Model { get; }

    /// <summary>Where the API answers, after settings.</summary>
    public Uri Endpoint { get; }

    /// <summary>The key, for SDKs that must hold it; null where none is needed. Never log it.</summary>
    public string? ApiKey { get; }

    /// <summary>
    /// Sends requests with the key, the declared headers and the connect timeout in place; an answer that is no success becomes
    /// a <see cref="ModelFailureException"/> with status, provider code and Retry-After.
    /// </summary>
    public HttpClient Http { get; }

    /// <summary>The model's reference; never the key.</summary>
    public override string ToString() => Model.Ref.ToString();
}
