namespace OpenClaw.Config.Core.Catalogue;

/// <summary>Something in a <c>*.openclaw-models.json</c> that could not be used; the rest of the file still counts.</summary>
/// <param name="Message">What is wrong and what is expected.</param>
/// <param name="Start">Zero-based offset in the file's text.</param>
/// <param name="Length">How many characters it concerns.</param>
/// <param name="Line">One-based line.</param>
/// <param name="Column">One-based column.</param>
public sealed record CatalogueProblem(string Message, int Start, int Length, int Line, int Column);
