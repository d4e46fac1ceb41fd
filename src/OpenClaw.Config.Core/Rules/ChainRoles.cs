namespace OpenClaw.Config.Core.Rules;

/// <summary>What roots and agents use a chain for.</summary>
[Flags]
public enum ChainRoles
{
    /// <summary>Nobody says.</summary>
    None = 0,

    /// <summary>It answers prompts: a root's default, or an agent's model.</summary>
    Answer = 1,

    /// <summary>It reads images.</summary>
    Image = 2,

    /// <summary>It reads PDF files.</summary>
    Pdf = 4,

    /// <summary>It does side tasks: utility, subagents, heartbeat, compaction, memory flush.</summary>
    Utility = 8,
}
