namespace OpenClaw.Config.Core.Rules.Chains;

/// <summary>What hops can share.</summary>
public enum CorrelationKind
{
    /// <summary>One provider.</summary>
    Provider = 0,

    /// <summary>One account: its limits and its bill.</summary>
    Account = 1,

    /// <summary>One key variable.</summary>
    KeyVariable = 2,

    /// <summary>One host and port.</summary>
    Host = 3,

    /// <summary>One region.</summary>
    Region = 4,
}
