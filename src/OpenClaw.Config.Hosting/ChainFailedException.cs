namespace OpenClaw.Config.Runtime;

/// <summary>Every hop of a chain failed or was skipped.</summary>
public sealed class ChainFailedException : ChainException
{
    internal ChainFailedException(string message, ChainReport report, Exception? innerException = null)
        : base(message, report, innerException)
    {
    }
}
