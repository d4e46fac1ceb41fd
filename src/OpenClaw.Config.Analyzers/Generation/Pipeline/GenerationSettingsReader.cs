using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OpenClaw.Config.Core.Catalogue;
using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.Analyzers.Generation.Pipeline;

/// <summary>Reads what MSBuild and the project's files set.</summary>
internal static class GenerationSettingsReader
{
    /// <summary>The release that MSBuild names; null where it names none.</summary>
    public static string? Target(AnalyzerConfigOptions options) =>
        options.TryGetValue("build_property.OpenClawTarget", out var target) && !string.IsNullOrWhiteSpace(target) ? target.Trim() : null;

    /// <summary>
    /// The threshold <c>compaction_reserve_tokens</c>; null where it is not set. Sections of an <c>.editorconfig</c> belong to files,
    /// so the first file of the project is asked: one section usually holds for all of them.
    /// </summary>
    public static string? CompactionReserve(AnalyzerConfigOptionsProvider options, Compilation compilation)
    {
        var key = RuleOptions.CompactionReserveTokens.Key;
        return compilation.SyntaxTrees.FirstOrDefault() is { } first && options.GetOptions(first).TryGetValue(key, out var text)
            || options.GlobalOptions.TryGetValue(key, out text) ? text : null;
    }

    /// <summary>Whether a file holds entries for the catalogue.</summary>
    public static bool IsCatalogue(AdditionalText file) => file.Path.EndsWith(".openclaw-models.json", StringComparison.OrdinalIgnoreCase);

    /// <summary>The entries of a file.</summary>
    public static CatalogueOverrides Overrides(AdditionalText file, CancellationToken cancellation) =>
        CatalogueFile.Parse(Path.GetFileName(file.Path), file.GetText(cancellation)?.ToString() ?? string.Empty);
}
