using OpenClaw.Config.Core.Catalogue;
using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.Analyzers.Generation.Pipeline;

/// <summary>What MSBuild and the project's files set.</summary>
/// <param name="Target">The property <c>OpenClawTarget</c>: the release for roots that name none; null where it is not set.</param>
/// <param name="CompactionReserve">The threshold <c>compaction_reserve_tokens</c> as it is written; null where it is not set.</param>
/// <param name="Overrides">The project's own entries over the catalogue (<c>*.openclaw-models.json</c>), by file name.</param>
internal sealed record GenerationSettings(string? Target, string? CompactionReserve, EquatableArray<CatalogueOverrides> Overrides)
{
    /// <summary>The thresholds that decide what a hop is proven to take: the table must say what the rules say.</summary>
    public RuleSettings Thresholds() => CompactionReserve is null ? RuleSettings.Default
        : new RuleSettings(name => name == RuleOptions.CompactionReserveTokens.Name ? CompactionReserve : null);

    /// <summary>The catalogue with the project's own entries.</summary>
    public ModelCatalogue Catalogue()
    {
        var catalogue = ModelCatalogue.Default;
        foreach (var overrides in Overrides)
        {
            catalogue = catalogue.With(overrides);
        }

        return catalogue;
    }
}
