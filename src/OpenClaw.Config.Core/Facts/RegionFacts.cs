using OpenClaw.Config.Core.Catalogue;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Facts;

/// <summary>Where a provider's data goes.</summary>
internal static class RegionFacts
{
    public static (string? Region, FactSource Source) Resolve(ModelNode model, ProviderNode? provider, KnownProvider? known, string? baseUrl)
    {
        var declared = provider?.Region?.Trim().ToLowerInvariant();
        if (known is { IsAggregator: true } && !IsPinned(model.Route))
        {
            // An aggregator sends each request wherever it likes: a declared region is only true of a pinned one.
            return (null, FactSource.Unknown);
        }

        if (!string.IsNullOrEmpty(declared))
        {
            return (declared, FactSource.Declared);
        }

        if (known is not null && baseUrl is not null)
        {
            foreach (var region in known.Regions)
            {
                if (SameEndpoint(region.BaseUrl, baseUrl))
                {
                    return (region.Name.Split('-').Last(), FactSource.Catalogue);
                }
            }
        }

        return (null, FactSource.Unknown);
    }

    /// <summary>Whether a route can only go to the named providers. Where <c>only</c> is written, <c>allow_fallbacks</c> is false by default.</summary>
    public static bool IsPinned(RouteSetting? route) => route is { Only.Count: > 0 } && route.AllowFallbacks != true;

    private static bool SameEndpoint(string left, string right)
        => string.Equals(left.TrimEnd('/'), right.Trim().TrimEnd('/'), StringComparison.OrdinalIgnoreCase);
}
