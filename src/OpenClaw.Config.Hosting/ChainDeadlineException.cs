namespace OpenClaw.Config.Runtime;

/// <summary>The chain's deadline passed before any hop answered.</summary>
public sealed class ChainDeadlineException : ChainException
{
    internal ChainDeadlineException(string message, ChainReport report, Exception? innerException = null)
        : base(message, report, innerException)
    {
    }
}
