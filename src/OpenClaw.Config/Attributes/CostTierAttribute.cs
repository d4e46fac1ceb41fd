namespace OpenClaw.Config;

/// <summary>Declares the price of a model for a range of input lengths. Becomes a row of <c>cost.tieredPricing</c>.</summary>
/// <param name="from">Start of the range, in input tokens, inclusive.</param>
/// <param name="to">End of the range, in input tokens, exclusive; 0 for no end.</param>
/// <param name="input">USD per million input tokens.</param>
/// <param name="output">USD per million output tokens.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, Inherited = false, AllowMultiple = true)]
public sealed class CostTierAttribute(int from, int to, double input, double output) : Attribute
{
    /// <summary>Start of the range, in input tokens, inclusive.</summary>
    public int From { get; } = from;

    /// <summary>End of the range, in input tokens, exclusive; 0 for no end.</summary>
    public int To { get; } = to;

    /// <summary>USD per million input tokens.</summary>
    public double Input { get; } = input;

    /// <summary>USD per million output tokens.</summary>
    public double Output { get; } = output;

    /// <summary>USD per million tokens read from the prompt cache.</summary>
    public double CacheRead { get; set; }

    /// <summary>USD per million tokens written to the prompt cache.</summary>
    public double CacheWrite { get; set; }
}
