namespace OpenClaw.Config.CodeFixes.Fixing;

/// <summary>One way to mend a finding.</summary>
/// <param name="Title">What is offered, for people.</param>
/// <param name="Key">Equal for the same way at another finding, so that all can be mended at once.</param>
/// <param name="Edits">What changes; none where the way is not open here.</param>
internal sealed record FixProposal(string Title, string Key, IReadOnlyList<FileEdit> Edits);
