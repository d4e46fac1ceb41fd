using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Declarations;

/// <summary>A <c>typeof</c>.</summary>
/// <param name="Id">The node that the type would be.</param>
/// <param name="Written">The type's name for people, for example <c>Anthropic.Sonnet</c>.</param>
public sealed record DeclaredType(NodeId Id, string Written) : DeclaredValue;
