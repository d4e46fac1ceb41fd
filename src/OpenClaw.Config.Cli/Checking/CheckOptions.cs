using OpenClaw.Config.Core.Catalogue;
using OpenClaw.Config.Core.Releases;
using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.Cli.Checking;

/// <summary>How a check judges.</summary>
internal sealed record CheckOptions
{
    /// <summary>The release; null for each file's own.</summary>
    public ReleaseProfile? Release { get; init; }

    /// <summary>Whether rules of the strict preset speak.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Whether findings bring the source line they are about.</summary>
    public bool WithExcerpts { get; init; }

    /// <summary>Thresholds given on the command line; they win over .editorconfig.</summary>
    public IReadOnlyDictionary<string, string> Thresholds { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The known providers and models.</summary>
    public ModelCatalogue Catalogue { get; init; } = ModelCatalogue.Default;

    /// <summary>Findings below this are left out.</summary>
    public RuleSeverity Least { get; init; } = RuleSeverity.Info;
}
