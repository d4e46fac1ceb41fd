namespace OpenClaw.Config.Core.Declarations;

/// <summary>A string.</summary>
/// <param name="Value">The value.</param>
public sealed record DeclaredText(string Value) : DeclaredValue;
