namespace OpenClaw.Config.Runtime.Tests.Soak;

/// <summary>What a server did with a request.</summary>
public enum Mood
{
    Good,
    Error500,
    Error503,
    Error429,
    Reset,
    Html,
    Empty,
    CutOff,
    Error400,

    /// <summary>A stream that breaks after its first content.</summary>
    Interrupted,
}
