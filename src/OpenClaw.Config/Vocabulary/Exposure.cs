namespace OpenClaw.Config;

/// <summary>What a chain or an agent is exposed to; each raises the harm that prompt injection can do.</summary>
[Flags]
public enum Exposure
{
    /// <summary>Nothing is said.</summary>
    None = 0,

    /// <summary>Reads from the web (search, fetch, browser).</summary>
    Web = 1,

    /// <summary>Takes messages or files from people who are not trusted.</summary>
    UntrustedInput = 2,

    /// <summary>Has tools that act: shell, mail, purchases.</summary>
    ActingTools = 4,
}
