namespace OpenClaw.Config.Runtime.Settings;

/// <summary>A setting that touches what was proven at compile time.</summary>
/// <param name="IsRefused">Whether the model is not used with it; else it is only warned of.</param>
/// <param name="Message">What, why and what to do; names the key.</param>
internal sealed record ProofFinding(bool IsRefused, string Message);
