namespace OpenClaw.Config.Runtime;

/// <summary>No hop of the chain can be used: keys are missing, providers are switched off, or settings break what was proven.</summary>
public sealed class NoUsableModelException : ChainException
{
    internal NoUsableModelException(string message, ChainReport report, Exception? innerException = null)
        : base(message, report, innerException)
    {
    }
}
