namespace OpenClaw.Config.Core.Json.Syntax;

/// <summary>A place in a document as people and editors count: the first character is line 1, column 1.</summary>
/// <param name="Line">Line, from 1. Lines end at LF, CRLF or CR.</param>
/// <param name="Column">Column in UTF-16 characters, from 1.</param>
public readonly record struct JsonPosition(int Line, int Column);
