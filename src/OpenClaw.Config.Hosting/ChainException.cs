namespace OpenClaw.Config.Runtime;

/// <summary>A chain has no answer. The message says which models were tried, why each failed and what to do; it never holds a prompt, an answer, a provider's words or a key.</summary>
public abstract class ChainException : Exception
{
    private protected ChainException(string message, ChainReport report, Exception? innerException)
        : base(message, innerException) => Report = report;

    /// <summary>What was tried.</summary>
    public ChainReport Report { get; }
}
