using OpenClaw.Config.Core.Json.Syntax;

namespace OpenClaw.Config.Core.OpenClawJson.Fixes;

/// <summary>One way to mend a finding in an <c>openclaw.json</c>.</summary>
/// <param name="Title">What is done, for people. Never holds a key.</param>
/// <param name="Key">Equal for the same way at another finding, so that all can be mended at once.</param>
/// <param name="IsSafe">Whether it is what the author evidently meant, so that it may be done without asking.</param>
/// <param name="Edits">What changes, the later in the text first.</param>
public sealed record JsonFix(string Title, string Key, bool IsSafe, IReadOnlyList<JsonTextEdit> Edits)
{
    /// <summary>The text after the fix.</summary>
    /// <param name="text">The text in which the finding stands.</param>
    public string ApplyTo(string text)
    {
        foreach (var edit in Edits)
        {
            text = edit.ApplyTo(text);
        }

        return text;
    }
}
