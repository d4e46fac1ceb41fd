namespace OpenClaw.Config.Cli.Checking;

/// <summary>What <c>check --fix</c> did to a file.</summary>
/// <param name="Text">The text after it.</param>
/// <param name="Done">What was mended, in order.</param>
/// <param name="Offered">What is left to the author, because there is more than one way or nobody can know.</param>
internal sealed record FixedFile(string Text, IReadOnlyList<FixNote> Done, IReadOnlyList<FixNote> Offered);
