using OpenClaw.Config.Core.Catalogue;
using OpenClaw.Config.Core.Releases;
using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.Core.OpenClawJson;

/// <summary>How a file is checked.</summary>
public sealed record OpenClawJsonOptions
{
    /// <summary>The release to judge by; null takes the one that last wrote the file, else the newest known.</summary>
    public ReleaseProfile? Release { get; init; }

    /// <summary>The release as the project names it, told where nobody knows it; null where it names none.</summary>
    public string? Target { get; init; }

    /// <summary>Thresholds.</summary>
    public RuleSettings Settings { get; init; } = RuleSettings.Default;

    /// <summary>The names of all settings that are set, without their prefix: one that nobody knows is told.</summary>
    public IReadOnlyList<string> SettingNames { get; init; } = [];

    /// <summary>The known providers and models.</summary>
    public ModelCatalogue Catalogue { get; init; } = ModelCatalogue.Default;

    /// <summary>The rules that run, the schema's besides.</summary>
    public IReadOnlyList<Rule> Rules { get; init; } = RuleCatalog.All;
}
