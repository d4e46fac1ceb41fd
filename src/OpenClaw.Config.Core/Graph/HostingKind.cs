namespace OpenClaw.Config.Core.Graph;

/// <summary>Where a provider or model is declared to run.</summary>
public enum HostingKind
{
    /// <summary>Not said.</summary>
    Unknown = 0,

    /// <summary>On this machine or in the private network.</summary>
    Local = 1,

    /// <summary>At a provider.</summary>
    Hosted = 2,
}
