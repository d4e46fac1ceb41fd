namespace OpenClaw.Config.Core.Facts;

/// <summary>An answer with three values.</summary>
public enum Verdict
{
    /// <summary>Nobody says.</summary>
    Unknown = 0,

    /// <summary>Yes.</summary>
    Yes = 1,

    /// <summary>No.</summary>
    No = 2,
}
