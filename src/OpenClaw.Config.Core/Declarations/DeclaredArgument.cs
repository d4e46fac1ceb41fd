namespace OpenClaw.Config.Core.Declarations;

/// <summary>An argument of an attribute that is written.</summary>
/// <param name="Name">The parameter in Pascal case, for positional arguments too.</param>
/// <param name="Value">The value.</param>
public sealed record DeclaredArgument(string Name, DeclaredValue Value);
