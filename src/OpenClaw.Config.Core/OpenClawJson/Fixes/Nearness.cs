using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.Core.OpenClawJson.Fixes;

/// <summary>Tells a slip of the pen from another word.</summary>
internal static class Nearness
{
    /// <summary>
    /// Whether the first of several names is plainly the one that was meant: at most two characters off (one in a short name),
    /// case ignored, and nearer than every other.
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
        return edits <= (written.Length < 6 ? 1 : 2) && offered.Skip(1).All(other => Distance.Between(written, other) > edits);
    }
}
