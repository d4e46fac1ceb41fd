using Microsoft.CodeAnalysis.Text;

namespace OpenClaw.Config.TestKit.Markup;

/// <summary>A marked stretch of a test source.</summary>
/// <param name="Id">The diagnostic that is expected there; null for <c>[|…|]</c>, the rule under test.</param>
/// <param name="Span">The stretch in the text without marks.</param>
public sealed record MarkedSpan(string? Id, TextSpan Span);
