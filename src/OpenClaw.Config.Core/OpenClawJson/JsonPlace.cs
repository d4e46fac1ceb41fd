using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Json.Syntax;

namespace OpenClaw.Config.Core.OpenClawJson;

/// <summary>A place in an openclaw.json.</summary>
/// <param name="Path">The path, as OpenClaw writes it.</param>
/// <param name="Span">The characters.</param>
public sealed record JsonPlace(JsonPath Path, JsonSpan Span);
