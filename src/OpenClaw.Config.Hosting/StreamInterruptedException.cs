namespace OpenClaw.Config.Runtime;

/// <summary>A stream broke after its first content. The part that was delivered stands; another model can't continue it.</summary>
public sealed class StreamInterruptedException : ChainException
{
    internal StreamInterruptedException(string message, ChainReport report, Exception? innerException = null)
        : base(message, report, innerException)
    {
    }
}
