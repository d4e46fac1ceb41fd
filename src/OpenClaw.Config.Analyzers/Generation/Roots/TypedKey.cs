using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Analyzers.Generation.Roots;

/// <summary>A declaration that is the key of a registered client.</summary>
/// <param name="Node">The declaration.</param>
/// <param name="Type">Its full name in C#.</param>
/// <param name="Client">Chains only: the name of the client class; null where the name is taken.</param>
internal sealed record TypedKey(NodeId Node, string Type, string? Client);
