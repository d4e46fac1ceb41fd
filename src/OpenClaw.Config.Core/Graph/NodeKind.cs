namespace OpenClaw.Config.Core.Graph;

/// <summary>What a reference points to.</summary>
public enum NodeKind
{
    /// <summary>Nothing that is declared.</summary>
    Unresolved = 0,

    /// <summary>A model.</summary>
    Model = 1,

    /// <summary>A fallback chain.</summary>
    Chain = 2,

    /// <summary>A provider.</summary>
    Provider = 3,

    /// <summary>An agent.</summary>
    Agent = 4,

    /// <summary>A root.</summary>
    Root = 5,
}
