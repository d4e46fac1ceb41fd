namespace OpenClaw.Config;

/// <summary>How a key is meant; a lower value wins over a higher one.</summary>
internal enum FoldedKind
{
    /// <summary>An alias, in any case.</summary>
    Alias = 0,

    /// <summary><c>provider/model</c>; the model's case counts.</summary>
    Reference = 1,

    /// <summary><c>provider/alias</c>, in any case.</summary>
    ScopedAlias = 2,

    /// <summary>A vendor's short name or an old spelling that OpenClaw still takes, in any case.</summary>
    ShortName = 3,

    /// <summary>A model id without a provider; its case counts.</summary>
    Bare = 4,
}
