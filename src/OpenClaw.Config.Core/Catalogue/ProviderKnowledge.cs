namespace OpenClaw.Config.Core.Catalogue;

/// <summary>Fills in what a provider declaration leaves open.</summary>
public static class ProviderKnowledge
{
    private static readonly string[] Releases = ["2026.4", "2026.9"];

    /// <summary>What a provider means for a release.</summary>
    /// <param name="catalogue">The catalogue to ask.</param>
    /// <param name="providerId">The declared id or alias.</param>
    /// <param name="region">The declared region (<c>cn</c>, <c>us</c>, <c>eu</c>, <c>global</c>; any case), or null.</param>
    /// <param name="release">The target (<c>2026.4</c>, <c>2026.9</c>, or with a patch), or null for a file that every release accepts.</param>
    /// <returns>
    /// The knowledge. OpenClaw goes by the exact id: an alias gets the catalogue's URLs and variables, but counts as bundled only
    /// where the release knows it by that name.
    /// </returns>
    public static ResolvedProvider Resolve(ModelCatalogue catalogue, string? providerId, string? region = null, string? release = null)
    {
        var known = catalogue.FindProvider(providerId);
        if (known is null)
        {
            return new();
        }

        var regional = region is null ? null : known.BaseUrlFor(region.Trim());
        return new()
        {
            Known = known,
            Api = known.Api,
            BaseUrl = regional ?? known.BaseUrl,
            KeyVariable = known.KeyVariables.IsEmpty ? null : known.KeyVariables[0],
            IsBundled = IsBundled(known, release),
            AllowsPartialBlock = known.IsBuiltIn && IsLine(release, "2026.9"),
            IsUnknownRegion = region is not null && regional is null,
            IsRegional = regional is not null && !string.Equals(regional, known.BaseUrl, StringComparison.Ordinal),
        };
    }

    /// <summary>Whether a release bundles a provider; without a release, whether every known one does.</summary>
    /// <param name="provider">The provider.</param>
    /// <param name="release">The target, or null.</param>
    public static bool IsBundled(KnownProvider provider, string? release)
    {
        foreach (var line in Releases)
        {
            if ((release is null || IsLine(release, line)) && !Contains(provider, line))
            {
                return false;
            }
        }

        return release is null || Array.Exists(Releases, line => IsLine(release, line));
    }

    private static bool Contains(KnownProvider provider, string line)
    {
        foreach (var bundled in provider.BundledIn)
        {
            if (string.Equals(bundled, line, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // "2026.9" and "2026.9.6" are of the line 2026.9; "2026.90" is not.
    private static bool IsLine(string? release, string line) =>
        release is not null
        && release.StartsWith(line, StringComparison.Ordinal)
        && (release.Length == line.Length || release[line.Length] == '.');
}
