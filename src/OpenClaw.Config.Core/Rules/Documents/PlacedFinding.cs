using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Json.Syntax;

namespace OpenClaw.Config.Core.Rules.Documents;

/// <summary>A finding with its place in an openclaw.json.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Span">The characters.</param>
/// <param name="Start">Line and column of the first of them.</param>
/// <param name="Path">The path, as OpenClaw writes it.</param>
public sealed record PlacedFinding(Finding Finding, JsonSpan Span, JsonPosition Start, JsonPath Path);
