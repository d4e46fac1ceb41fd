using OpenClaw.Config.Runtime.Failover;

namespace OpenClaw.Config.Runtime;

/// <summary>
/// One attempt at one model failed. Chains catch it and go on; clients of <see cref="IModelClientFactory"/> may throw it so that the
/// chain knows status, code and Retry-After. The message never holds the provider's words (they may repeat the prompt) or a key.
/// </summary>
public sealed class ModelFailureException : Exception
{
    /// <summary>A failure that the provider answered.</summary>
    /// <param name="status">The HTTP status; null for an error inside a stream.</param>
    /// <param name="providerCode">The provider's own code or type, where it gave one.</param>
    /// <param name="providerMessage">The provider's words, where it gave some; keys taken out by the caller.</param>
    /// <param name="retryAfter">How long it asks to wait, where it says so.</param>
    /// <param name="innerException">What the SDK threw, if anything.</param>
    public ModelFailureException(
        int? status, string? providerCode = null, string? providerMessage = null, TimeSpan? retryAfter = null, Exception? innerException = null)
        : this(new FailureSignal(FailureKind.Response) { Status = status, Code = providerCode, Text = providerMessage, RetryAfter = retryAfter }, innerException)
    {
    }

    internal ModelFailureException(FailureSignal signal, Exception? innerException = null)
        : base(FailureText.Describe(signal), innerException)
    {
        Signal = signal;
        Reason = FailureTable.Classify(signal);
    }

    /// <summary>What the failure means.</summary>
    public FailureReason Reason { get; }

    /// <summary>The HTTP status, where there was one.</summary>
    public int? Status => Signal.Status;

    /// <summary>The provider's own code or type, where it gave one.</summary>
    public string? ProviderCode => Signal.Code;

    /// <summary>The provider's words, where it gave some. They may repeat the prompt: not for logs.</summary>
    public string? ProviderMessage => Signal.Text;

    /// <summary>How long the provider asks to wait, where it says so.</summary>
    public TimeSpan? RetryAfter => Signal.RetryAfter;

    internal FailureSignal Signal { get; }
}
