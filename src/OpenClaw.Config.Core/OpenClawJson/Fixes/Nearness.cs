using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.Core.OpenClawJson.Fixes;

/// <summary>Tells a slip of the pen from another word.</summary>
internal static class Nearness
{
    /// <summary>
    /// Whether the first of several names is plainly the one that was meant: the same but for case, or in a name of six letters and more
    /// one character off, of ten and more two, and nearer than every other. Short words that look alike ("mode", "node") are two words.
    /// </summary>
    /// <param name="written">What stands there.</param>
    /// <param name="offered">The names, the nearest first.</param>
    public static bool IsPlain(string written, IReadOnlyList<string> offered)
    {
        if (offered.Count == 0)
        {
            return false;
        }

        var edits = Distance.Between(written, offered[0]);
        return edits <= (written.Length < 6 ? 0 : written.Length < 10 ? 1 : 2) && offered.Skip(1).All(other => Distance.Between(written, other) > edits);
    }
}
