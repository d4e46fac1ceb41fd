namespace OpenClaw.Config.Runtime;

/// <summary>The prompt does not fit the model's context window, and the chain declares no larger one (<c>OverflowTo</c>).</summary>
public sealed class ContextOverflowException : ChainException
{
    internal ContextOverflowException(string message, ChainReport report, Exception? innerException = null)
        : base(message, report, innerException)
    {
    }
}
