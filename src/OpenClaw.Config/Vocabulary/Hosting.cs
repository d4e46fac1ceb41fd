namespace OpenClaw.Config;

/// <summary>Where a model runs.</summary>
public enum Hosting
{
    /// <summary>Not said: judged by provider and endpoint.</summary>
    Unknown = 0,

    /// <summary>On this machine or in the private network; nothing leaves.</summary>
    Local = 1,

    /// <summary>At a provider; prompts leave.</summary>
    Hosted = 2,
}
