namespace OpenClaw.Config.Runtime;

/// <summary>The provider refused the content. Another model is not a way around a refusal, so the chain stops.</summary>
public sealed class ModelRefusedException : ChainException
{
    internal ModelRefusedException(string message, ChainReport report, Exception? innerException = null)
        : base(message, report, innerException)
    {
    }
}
