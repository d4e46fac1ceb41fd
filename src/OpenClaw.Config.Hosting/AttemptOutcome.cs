namespace OpenClaw.Config.Runtime;

/// <summary>What came of one step of a request.</summary>
public enum AttemptOutcome
{
    /// <summary>It answered.</summary>
    Served,

    /// <summary>It was asked and failed.</summary>
    Failed,

    /// <summary>Not asked: no key, or switched off, or settings that break a proof.</summary>
    Unusable,

    /// <summary>Not asked: it rests after earlier failures.</summary>
    CoolingDown,

    /// <summary>Not asked: its provider's certificate is not trusted.</summary>
    ProviderSkipped,

    /// <summary>The caller cancelled, or the chain's deadline passed.</summary>
    Cancelled,
}
