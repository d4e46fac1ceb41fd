using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Facts;

namespace OpenClaw.Config.Core.Catalogue;

/// <summary>What is known of a provider. OpenClaw's own manifests come first, then models.dev.</summary>
public sealed record KnownProvider
{
    /// <summary>The id that OpenClaw uses, in lower case.</summary>
    public required string Id { get; init; }

    /// <summary>The name for people.</summary>
    public string Name { get; init; } = "";

    /// <summary>Other ids of the same service: OpenClaw's aliases, and the ids under which the catalogue's sources list it.</summary>
    public EquatableArray<string> Aliases { get; init; }

    /// <summary>The API, a value of OpenClaw's <c>api</c> key (<c>anthropic-messages</c>); null where nobody knows.</summary>
    public string? Api { get; init; }

    /// <summary>The base URL that OpenClaw uses by itself; null where it depends on the account, or nobody knows.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>The regional endpoints, by region name.</summary>
    public EquatableArray<ProviderRegion> Regions { get; init; }

    /// <summary>Environment variables that hold the key, the usual one first.</summary>
    public EquatableArray<string> KeyVariables { get; init; }

    /// <summary>Where its models run.</summary>
    public ProviderHosting Hosting { get; init; }

    /// <summary>The hosts and base URLs that OpenClaw takes for the vendor's own; a leading <c>*</c> stands for anything. Empty for gateways.</summary>
    public EquatableArray<string> NativeHosts => NativeEndpoints.Of(Id);

    /// <summary>Whether OpenClaw asks the server for its models and their windows.</summary>
    public bool HasDiscovery { get; init; }

    /// <summary>The releases (<c>2026.4</c>, <c>2026.9</c>) that bundle the provider; in others it is unknown without a block of its own.</summary>
    public EquatableArray<string> BundledIn { get; init; }

    /// <summary>Whether release 2026.9 accepts a block of it without <c>baseUrl</c> and <c>models</c> (its overlay ids).</summary>
    public bool IsBuiltIn { get; init; }

    /// <summary>Whether it forwards to models of many vendors (OpenRouter, LiteLLM), so that its region is not its own.</summary>
    public bool IsAggregator { get; init; }

    /// <summary>Where the knowledge comes from.</summary>
    public EquatableArray<string> Sources { get; init; }

    /// <summary>The base URL for a region, or null if the provider has no endpoint of that name.</summary>
    /// <param name="region">A region name, any case.</param>
    public string? BaseUrlFor(string region)
    {
        foreach (var candidate in Regions)
        {
            if (string.Equals(candidate.Name, region, StringComparison.OrdinalIgnoreCase))
            {
                return candidate.BaseUrl;
            }
        }

        return null;
    }
}
