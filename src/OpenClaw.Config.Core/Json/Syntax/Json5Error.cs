namespace OpenClaw.Config.Core.Json.Syntax;

/// <summary>One place at which a text is not JSON5.</summary>
/// <param name="Code">The kind of error.</param>
/// <param name="Message">What is wrong and what was expected, for people.</param>
/// <param name="Span">The characters at fault.</param>
/// <param name="Position">Line and column of the first of them.</param>
/// <param name="Expected">What should stand there, short: <c>a value</c>, <c>:</c>; null where nothing can be said.</param>
public sealed record Json5Error(Json5ErrorCode Code, string Message, JsonSpan Span, JsonPosition Position, string? Expected);
