namespace OpenClaw.Config.Runtime.Cooldowns;

/// <summary>What rests after a failure.</summary>
internal enum CooldownScope
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>One model with one key.</summary>
    Model,

    /// <summary>One key, with every model.</summary>
    Account,

    /// <summary>One server, with every key and model.</summary>
    Endpoint,
}
