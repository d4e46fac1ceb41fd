namespace OpenClaw.Config.Core.Graph;

/// <summary>The attributes of the language; in JSON the section that says the same.</summary>
public enum AttributeKind
{
    /// <summary>None: the declaration itself.</summary>
    None = 0,

    /// <summary><c>[Provider]</c>.</summary>
    Provider = 1,

    /// <summary><c>[Model]</c>.</summary>
    Model = 2,

    /// <summary><c>[FallbackChain]</c>.</summary>
    FallbackChain = 3,

    /// <summary><c>[OpenClawConfig]</c>.</summary>
    OpenClawConfig = 4,

    /// <summary><c>[Agent]</c>.</summary>
    Agent = 5,

    /// <summary><c>[Cost]</c>.</summary>
    Cost = 6,

    /// <summary><c>[CostTier]</c>.</summary>
    CostTier = 7,

    /// <summary><c>[Compat]</c>.</summary>
    Compat = 8,

    /// <summary><c>[Hop]</c>.</summary>
    Hop = 9,

    /// <summary><c>[LocalOnly]</c>.</summary>
    LocalOnly = 10,

    /// <summary><c>[Residency]</c>.</summary>
    Residency = 11,

    /// <summary><c>[Route]</c>.</summary>
    Route = 12,

    /// <summary><c>[DenyTools]</c>.</summary>
    DenyTools = 13,

    /// <summary><c>[Sandbox]</c>.</summary>
    Sandbox = 14,

    /// <summary><c>[Compaction]</c>.</summary>
    Compaction = 15,

    /// <summary><c>[RequestHeader]</c>.</summary>
    RequestHeader = 16,

    /// <summary><c>[RequestParameter]</c>.</summary>
    RequestParameter = 17,

    /// <summary><c>[LocalService]</c>.</summary>
    LocalService = 18,

    /// <summary><c>[RawJson]</c>.</summary>
    RawJson = 19,

    /// <summary><c>[AuthProfile]</c>.</summary>
    AuthProfile = 20,

    /// <summary><c>[AuthOrder]</c>.</summary>
    AuthOrder = 21,
}
