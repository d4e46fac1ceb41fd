namespace OpenClaw.Config.Core.Declarations;

/// <summary>A number.</summary>
/// <param name="Value">The value.</param>
public sealed record DeclaredNumber(double Value) : DeclaredValue;
