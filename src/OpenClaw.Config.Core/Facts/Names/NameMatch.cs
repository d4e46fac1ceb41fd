namespace OpenClaw.Config.Core.Facts.Names;

/// <summary>Where a pattern of a table was found.</summary>
internal struct NameMatch
{
    /// <summary>The number that the table gives for the pattern; -1 where nothing was found.</summary>
    public int Row;

    /// <summary>Where it starts in the plain text.</summary>
    public int Start;

    /// <summary>The place behind its first part.</summary>
    public int End;

    /// <summary>How many characters the pattern names: the more, the better a match.</summary>
    public int Weight;

    /// <summary>Whether the pattern is one run of characters, without a gap.</summary>
    public bool HasOnePart;
}
