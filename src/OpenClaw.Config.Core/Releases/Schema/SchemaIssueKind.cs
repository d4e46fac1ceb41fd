namespace OpenClaw.Config.Core.Releases.Schema;

/// <summary>The ways in which a configuration has the wrong shape.</summary>
public enum SchemaIssueKind
{
    /// <summary>A key that the release doesn't know; the issue's path is the object that holds it.</summary>
    UnknownKey,

    /// <summary>A required key that is missing; the issue's path is the key's.</summary>
    Missing,

    /// <summary>A value of the wrong type.</summary>
    WrongType,

    /// <summary>A value that is none of those allowed.</summary>
    NotAllowed,

    /// <summary>A number, text or list that is too small or too large.</summary>
    OutOfRange,

    /// <summary>A text that doesn't have the required form.</summary>
    WrongForm,

    /// <summary>A key that doesn't have the required form.</summary>
    WrongKey,

    /// <summary>A value that fits none of several shapes.</summary>
    NoShapeFits,

    /// <summary>Values that contradict each other, or another check of the release.</summary>
    Contradiction,
}
