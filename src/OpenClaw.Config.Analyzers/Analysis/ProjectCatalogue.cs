using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using OpenClaw.Config.Core.Catalogue;

namespace OpenClaw.Config.Analyzers.Analysis;

/// <summary>
/// The known models with a project's own <c>*.openclaw-models.json</c> laid over them. Equal texts give the same catalogue
/// object, so that what the rules found out with it holds until a file changes.
/// </summary>
internal static class ProjectCatalogue
{
    private static readonly ConditionalWeakTable<SourceText, CatalogueOverrides> Read = new();
    private static readonly ConditionalWeakTable<ModelCatalogue, ConditionalWeakTable<CatalogueOverrides, ModelCatalogue>> Layers = new();

    /// <summary>Whether a file adds to the catalogue.</summary>
    public static bool IsCatalogueFile(string path) => path.EndsWith("openclaw-models.json", StringComparison.OrdinalIgnoreCase);

    /// <summary>What a file says.</summary>
    public static CatalogueOverrides Overrides(string path, SourceText text) =>
        Read.GetValue(text, key => CatalogueFile.Parse(path.Substring(path.LastIndexOfAny(['/', '\\']) + 1), key.ToString()));

    /// <summary>The catalogue of a project.</summary>
    public static ModelCatalogue Of(ImmutableArray<AdditionalText> files, CancellationToken cancellation)
    {
        var catalogue = ModelCatalogue.Default;
        foreach (var file in files.Where(f => IsCatalogueFile(f.Path)).OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            if (file.GetText(cancellation) is { } text)
            {
                var below = catalogue;
                catalogue = Layers.GetOrCreateValue(below).GetValue(Overrides(file.Path, text), overrides => below.With(overrides));
            }
        }

        return catalogue;
    }
}
