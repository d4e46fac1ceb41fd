using OpenClaw.Config.Core.Catalogue;

namespace OpenClaw.Config.Core.Import.OpenClawJson;

/// <summary>How a configuration is imported.</summary>
public sealed record ImportOptions
{
    /// <summary>The name of the root record.</summary>
    public string RootName { get; init; } = "AssistantConfig";

    /// <summary>The release that the file is for (<c>2026.9</c>), written to the root; null for a file that every release accepts.</summary>
    public string? Target { get; init; }

    /// <summary>The release that the file was written for: its reading of what the file leaves open is kept.</summary>
    public string Release { get; init; } = "2026.9";

    /// <summary>The name of the file that carries the sections that are not ours; null to carry them in <c>[RawJson]</c> on the root.</summary>
    public string? BaseFile { get; init; }

    /// <summary>What is known of providers.</summary>
    public ModelCatalogue Catalogue { get; init; } = ModelCatalogue.Default;
}
