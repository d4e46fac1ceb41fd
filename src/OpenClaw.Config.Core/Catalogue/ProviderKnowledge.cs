namespace OpenClaw.Config.Core.Catalogue;

/// <summary>Fills in what a provider declaration leaves open.</summary>
public static class ProviderKnowledge
{
    /// <summary>What a provider means for a release.</summary>
    /// <param name="catalogue">The catalogue to ask.</param>
    /// <param name="providerId">The declared id or alias.</param>
    /// <param name="region">The declared region (<c>cn</c>, <c>us</c>, <c>eu</c>, <c>global</c>), or null.</param>
    /// <param name="release">The target (<c>2026.4</c>, <c>2026.9</c>, or with a patch), or null for a file that every release accepts.</param>
    public static ResolvedProvider Resolve(ModelCatalogue catalogue, string? providerId, string? region = null, string? release = null) => new();
}
