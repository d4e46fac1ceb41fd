namespace OpenClaw.Config.Runtime;

/// <summary>The preflight found a chain that nobody can serve, and was told to block the start.</summary>
public sealed class PreflightException : Exception
{
    internal PreflightException(string message, IReadOnlyList<PreflightFinding> findings)
        : base(message) => Findings = findings;

    /// <summary>What was found of every model.</summary>
    public IReadOnlyList<PreflightFinding> Findings { get; }
}
