namespace OpenClaw.Config.Runtime;

/// <summary>What a preflight found.</summary>
public enum PreflightState
{
    /// <summary>The server is there, has the model, and its window is what was declared.</summary>
    Ready,

    /// <summary>It works, but something should be changed.</summary>
    Warning,

    /// <summary>It can't serve the model.</summary>
    Blocked,
}
