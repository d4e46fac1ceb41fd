namespace OpenClaw.Config.Core.Graph;

/// <summary>What a chain or agent is exposed to.</summary>
[Flags]
public enum ExposureKinds
{
    /// <summary>Nothing is said.</summary>
    None = 0,

    /// <summary>Reads from the web.</summary>
    Web = 1,

    /// <summary>Takes input from people who are not trusted.</summary>
    UntrustedInput = 2,

    /// <summary>Has tools that act.</summary>
    ActingTools = 4,
}
