namespace OpenClaw.Config;

/// <summary>How long conversations are shortened (<c>compaction.mode</c>). Any other string is taken too.</summary>
public static class CompactionMode
{
    /// <summary>OpenClaw's plain way.</summary>
    public const string Default = "default";

    /// <summary>In pieces, with a reserve; OpenClaw's own default.</summary>
    public const string Safeguard = "safeguard";
}
