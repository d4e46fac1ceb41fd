namespace OpenClaw.Config.Runtime;

/// <summary>What was found of one model.</summary>
/// <param name="Model">The model.</param>
/// <param name="State">How it stands.</param>
/// <param name="Message">What, why it matters and what to do.</param>
public sealed record PreflightFinding(ModelRef Model, PreflightState State, string Message)
{
    /// <summary>The window that the server really has, in tokens; null where it does not say.</summary>
    public int? RealContextWindow { get; init; }
}
