namespace OpenClaw.Config;

/// <summary>Declares the price of a model. Becomes <c>cost</c>.</summary>
/// <param name="input"><c>cost.input</c>: USD per million input tokens.</param>
/// <param name="output"><c>cost.output</c>: USD per million output tokens.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, Inherited = false, AllowMultiple = false)]
public sealed class CostAttribute(double input, double output) : Attribute
{
    /// <summary><c>cost.input</c>: USD per million input tokens.</summary>
    public double Input { get; } = input;

    /// <summary><c>cost.output</c>: USD per million output tokens.</summary>
    public double Output { get; } = output;

    /// <summary><c>cost.cacheRead</c>: USD per million tokens read from the prompt cache.</summary>
    public double CacheRead { get; set; }

    /// <summary><c>cost.cacheWrite</c>: USD per million tokens written to the prompt cache.</summary>
    public double CacheWrite { get; set; }
}
