namespace OpenClaw.Config.Core.Catalogue;

/// <summary>What a provider declaration means for a release, after the catalogue has filled in what it leaves open.</summary>
public sealed record ResolvedProvider
{
    /// <summary>The catalogue's entry, or null for a provider that nobody knows.</summary>
    public KnownProvider? Known { get; init; }

    /// <summary>The API to write or use, or null if nobody knows.</summary>
    public string? Api { get; init; }

    /// <summary>The base URL to write or use, or null if it depends on the account or nobody knows.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>The environment variable that usually holds the key, or null.</summary>
    public string? KeyVariable { get; init; }

    /// <summary>Whether every release in question bundles the provider: then a declaration with nothing but its id needs no block.</summary>
    public bool IsBundled { get; init; }

    /// <summary>Whether a block may leave out <c>baseUrl</c> and <c>models</c> in every release in question.</summary>
    public bool AllowsPartialBlock { get; init; }

    /// <summary>Whether a region was asked for that the catalogue has no endpoint for.</summary>
    public bool IsUnknownRegion { get; init; }

    /// <summary>Whether the base URL is another than the provider's default, so that it must be written.</summary>
    public bool IsRegional { get; init; }
}
