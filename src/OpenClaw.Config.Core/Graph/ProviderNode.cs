using OpenClaw.Config.Core.Collections;

namespace OpenClaw.Config.Core.Graph;

/// <summary>A provider.</summary>
public sealed record ProviderNode
{
    /// <summary>What names the node.</summary>
    public NodeId Id { get; init; }

    /// <summary>The name for people: the declaration's name in C#, the id or path in JSON.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>The id as written; <see cref="CanonicalId"/> is what OpenClaw compares.</summary>
    public string ProviderId { get; init; } = string.Empty;

    /// <summary>The id as OpenClaw compares it: trimmed, lower case.</summary>
    public string CanonicalId => ProviderId.Trim().ToLowerInvariant();

    /// <summary>JSON: nobody declares it, a reference names it.</summary>
    public bool IsImplicit { get; init; }

    /// <summary>C#: declared in another assembly.</summary>
    public bool IsForeign { get; init; }

    /// <summary>Where the API answers, as declared.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>The wire protocol, as declared.</summary>
    public string? Api { get; init; }

    /// <summary>Its key.</summary>
    public KeySetting Key { get; init; } = new();

    /// <summary>How the key is presented.</summary>
    public string? Auth { get; init; }

    /// <summary>Whether the key goes into an <c>Authorization</c> header.</summary>
    public bool? AuthHeader { get; init; }

    /// <summary>Seconds for one request.</summary>
    public double? TimeoutSeconds { get; init; }

    /// <summary>Default output limit in tokens.</summary>
    public double? MaxTokens { get; init; }

    /// <summary>Whether Ollama is told the window with each request.</summary>
    public bool? InjectNumCtx { get; init; }

    /// <summary>Where the data goes, as declared.</summary>
    public string? Region { get; init; }

    /// <summary>What shares limits, as declared.</summary>
    public string? Account { get; init; }

    /// <summary>Where it runs, as declared.</summary>
    public HostingKind Hosting { get; init; }

    /// <summary>Headers of its requests.</summary>
    public EquatableArray<HeaderSetting> Headers { get; init; }

    /// <summary>Parameters of its requests.</summary>
    public EquatableArray<ParameterSetting> Parameters { get; init; }

    /// <summary>The server that OpenClaw starts.</summary>
    public LocalServiceSetting? LocalService { get; init; }

    /// <summary>What no attribute says.</summary>
    public EquatableArray<RawJsonSetting> RawJson { get; init; }
}
