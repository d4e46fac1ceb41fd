namespace OpenClaw.Config;

/// <summary>Sets the patience for one hop of a chain.</summary>
/// <param name="model">The model of the hop.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, Inherited = false, AllowMultiple = true)]
public sealed class HopAttribute(Type model) : Attribute
{
    /// <summary>The model of the hop.</summary>
    public Type Model { get; } = model;

    /// <summary>Seconds to wait for the first token of an attempt; local cold loads need 60 or more. Kept by the generated clients; not emitted.</summary>
    public double FirstTokenSeconds { get; set; }

    /// <summary>Seconds for one attempt from start to end. Kept by the generated clients; not emitted.</summary>
    public double AttemptSeconds { get; set; }

    /// <summary>How often the same hop is tried again before the next one. Default: a short policy that reaches the next hop in under two seconds. Not emitted.</summary>
    public int Retries { get; set; }
}
