using OpenClaw.Config.Core.Releases;

namespace OpenClaw.Config.Cli.Importing;

/// <summary>What <c>import</c> was asked for.</summary>
internal sealed record ImportRequest
{
    /// <summary>How an imported file begins.</summary>
    public const string Mark = "Imported by openclaw-config";

    /// <summary>The name of the imported file, for comments and messages.</summary>
    public required string SourceName { get; init; }

    /// <summary>The namespace; empty for none.</summary>
    public string Namespace { get; init; } = "Assistant";

    /// <summary>The name of the root record.</summary>
    public string RootName { get; init; } = "AssistantConfig";

    /// <summary>The release; null for the file's own.</summary>
    public ReleaseProfile? Release { get; init; }

    /// <summary>Sentences for the head of the C# file.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The name of the base file; null to carry everything in the declarations.</summary>
    public string? BaseFile { get; init; }
}
