using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OpenClaw.Config.Core.Catalogue;

namespace OpenClaw.Config.Analyzers.Generation.Pipeline;

/// <summary>Reads what MSBuild and the project's files set.</summary>
internal static class GenerationSettingsReader
{
    /// <summary>The release that MSBuild names; null where it names none.</summary>
    public static string? Target(AnalyzerConfigOptions options) =>
        options.TryGetValue("build_property.OpenClawTarget", out var target) && !string.IsNullOrWhiteSpace(target) ? target.Trim() : null;

    /// <summary>Whether a file holds entries for the catalogue.</summary>
    public static bool IsCatalogue(AdditionalText file) => file.Path.EndsWith(".openclaw-models.json", StringComparison.OrdinalIgnoreCase);

    /// <summary>The entries of a file.</summary>
    public static CatalogueOverrides Overrides(AdditionalText file, CancellationToken cancellation) =>
        CatalogueFile.Parse(Path.GetFileName(file.Path), file.GetText(cancellation)?.ToString() ?? string.Empty);
}
