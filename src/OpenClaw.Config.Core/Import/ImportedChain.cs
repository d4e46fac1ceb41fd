using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Import;

/// <summary>A chain to declare besides those that a configuration holds.</summary>
/// <param name="Name">What it is called at its source.</param>
/// <param name="References">Its hops, as <c>provider/model</c>.</param>
public sealed record ImportedChain(string Name, IReadOnlyList<string> References)
{
    /// <summary>The model that takes longer prompts; null for none.</summary>
    public string? Overflow { get; init; }

    /// <summary>The patience with each hop.</summary>
    public PatienceSetting Patience { get; init; } = new();
}
