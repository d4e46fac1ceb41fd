using OpenClaw.Config.Core.Collections;

namespace OpenClaw.Config.Core.Declarations;

/// <summary>Members of an enum, by name.</summary>
/// <param name="Names">The value.</param>
public sealed record DeclaredFlags(EquatableArray<string> Names) : DeclaredValue;
