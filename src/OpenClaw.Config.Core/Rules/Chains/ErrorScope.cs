namespace OpenClaw.Config.Core.Rules.Chains;

/// <summary>What is down when a hop answers with an error.</summary>
public enum ErrorScope
{
    /// <summary>The model alone.</summary>
    Model = 0,

    /// <summary>Everything behind one host and port.</summary>
    Endpoint = 1,

    /// <summary>The whole provider.</summary>
    Provider = 2,

    /// <summary>Everything that one account or key pays for.</summary>
    Account = 3,

    /// <summary>Every window that is no larger.</summary>
    Window = 4,
}
