using OpenClaw.Config.Core.Collections;

namespace OpenClaw.Config.Core.Declarations;

/// <summary>A list.</summary>
/// <param name="Items">The value.</param>
public sealed record DeclaredList(EquatableArray<DeclaredValue> Items) : DeclaredValue;
