namespace OpenClaw.Config.Core.Graph;

/// <summary>What a model takes.</summary>
[Flags]
public enum InputKinds
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Text.</summary>
    Text = 1,

    /// <summary>Images.</summary>
    Image = 2,

    /// <summary>Video.</summary>
    Video = 4,

    /// <summary>Audio.</summary>
    Audio = 8,
}
