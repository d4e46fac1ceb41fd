namespace OpenClaw.Config;

/// <summary>Declares a fallback chain: which model answers, and which are tried when it fails, in order. Becomes <c>model: { primary, fallbacks }</c> wherever the chain is used.</summary>
/// <param name="primary">The model (or chain) that is tried first.</param>
/// <param name="fallbacks">The models (or chains) that are tried after it, in order.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, Inherited = false, AllowMultiple = false)]
public sealed class FallbackChainAttribute(Type primary, params Type[] fallbacks) : Attribute
{
    /// <summary>The model (or chain) that is tried first.</summary>
    public Type Primary { get; } = primary;

    /// <summary>The models (or chains) that are tried after it, in order.</summary>
    public IReadOnlyList<Type> Fallbacks { get; } = fallbacks;

    /// <summary>What every hop must be able to do; proven at compile time. Not emitted.</summary>
    public Capabilities Needs { get; set; }

    /// <summary>The longest prompt that the chain must carry, in tokens; every hop must have the room. Not emitted.</summary>
    public int PromptBudget { get; set; }

    /// <summary>Seconds within which the chain must have an answer or give up. Not emitted.</summary>
    public double DeadlineSeconds { get; set; }

    /// <summary>Seconds to wait for the first token of an attempt; local cold loads need 60 or more. Kept by the generated clients; not emitted.</summary>
    public double FirstTokenSeconds { get; set; }

    /// <summary>Seconds for one attempt from start to end. Kept by the generated clients; not emitted.</summary>
    public double AttemptSeconds { get; set; }

    /// <summary>How often the same hop is tried again before the next one. Default: a short policy that reaches the next hop in under two seconds. Not emitted.</summary>
    public int Retries { get; set; }

    /// <summary>The most that one request may cost in the worst case, in USD. Not emitted.</summary>
    public double MaxCost { get; set; }

    /// <summary>What the chain is exposed to; small or aggressively quantized models are refused there. Not emitted.</summary>
    public Exposure Exposure { get; set; }

    /// <summary>A model with a larger context window that takes over when a prompt does not fit. Kept by the generated clients; not emitted.</summary>
    public Type? OverflowTo { get; set; }
}
