namespace OpenClaw.Config.Core.Declarations;

/// <summary>A truth value.</summary>
/// <param name="Value">The value.</param>
public sealed record DeclaredBoolean(bool Value) : DeclaredValue;
