using OpenClaw.Config.Core.Collections;

namespace OpenClaw.Config.Core.Rules.Chains;

/// <summary>Finds what hops share.</summary>
internal static class Correlations
{
    public static IEnumerable<Correlation> Of(IReadOnlyList<HopProof> hops)
        => Shared(hops, CorrelationKind.Provider, h => h.Model.ProviderId)
            .Concat(Shared(hops, CorrelationKind.Account, h => h.Facts.Provider?.Account))
            .Concat(Shared(hops, CorrelationKind.KeyVariable, h => h.Facts.KeyVariable))
            .Concat(Shared(hops, CorrelationKind.Host, h => h.Facts.HostAndPort))
            .Concat(Shared(hops, CorrelationKind.Region, h => h.Facts.IsProvenLocal ? null : h.Facts.Region));

    /// <summary>Whether a later hop is known to fail with an earlier one.</summary>
    public static bool FailTogether(HopProof first, HopProof second, ErrorScope scope) => scope switch
    {
        ErrorScope.Endpoint => Same(first.Facts.HostAndPort, second.Facts.HostAndPort) || (first.Facts.HostAndPort is null && SameProvider(first, second)),
        ErrorScope.Provider => SameProvider(first, second) || Same(first.Facts.HostAndPort, second.Facts.HostAndPort),
        ErrorScope.Account => Same(first.Facts.Account, second.Facts.Account) || SameProvider(first, second),
        ErrorScope.Window => !(second.Facts.UsableContext.OrNull > first.Facts.UsableContext.OrNull),
        _ => false,
    };

    private static bool SameProvider(HopProof first, HopProof second) => Same(first.Model.ProviderId, second.Model.ProviderId);

    private static bool Same(string? first, string? second) => !string.IsNullOrEmpty(first) && string.Equals(first, second, StringComparison.Ordinal);

    private static IEnumerable<Correlation> Shared(IReadOnlyList<HopProof> hops, CorrelationKind kind, Func<HopProof, string?> value)
        => hops.Where(h => !string.IsNullOrEmpty(value(h)))
            .GroupBy(h => value(h)!, StringComparer.Ordinal)
            .Where(g => g.Count() > 1)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new Correlation(kind, g.Key, g.Select(h => h.Position).ToEquatableArray()));
}
