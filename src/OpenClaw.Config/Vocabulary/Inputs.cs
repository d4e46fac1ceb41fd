namespace OpenClaw.Config;

/// <summary>What a model takes.</summary>
[Flags]
public enum Inputs
{
    /// <summary>Nothing is said.</summary>
    None = 0,

    /// <summary>Text.</summary>
    Text = 1,

    /// <summary>Images.</summary>
    Image = 2,

    /// <summary>Video. OpenClaw 2026.9 and later.</summary>
    Video = 4,

    /// <summary>Audio. OpenClaw 2026.9 and later.</summary>
    Audio = 8,
}
