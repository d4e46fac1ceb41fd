namespace OpenClaw.Config.Core.Facts.Names;

/// <summary>A run of letters, digits and decimal points between two separators of an identifier.</summary>
internal struct NameToken
{
    /// <summary>Where it starts in <see cref="NameText.Letters"/>.</summary>
    public int Start;

    public int Length;

    /// <summary>Where it starts in <see cref="NameText.Plain"/>.</summary>
    public int PlainStart;

    /// <summary>The separator in front of it; '\0' at the start.</summary>
    public char Before;

    /// <summary>Which part of the path it is in, counted from the left.</summary>
    public int Segment;

    /// <summary>Its first part in <see cref="NameText.Parts"/>.</summary>
    public int FirstPart;

    /// <summary>How many parts it has.</summary>
    public int PartCount;

    /// <summary>What it is used for as a whole.</summary>
    public WordUse Uses;
}
