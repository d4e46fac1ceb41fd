namespace OpenClaw.Config.Core.Facts.Names;

/// <summary>A run of letters, digits and decimal points between two separators of an identifier.</summary>
internal readonly struct NameToken(int start, int length, char before, int segment)
{
    public readonly int Start = start;

    public readonly int Length = length;

    /// <summary>The separator in front of it; '\0' at the start.</summary>
    public readonly char Before = before;

    /// <summary>Which part of the path it is in, counted from the left.</summary>
    public readonly int Segment = segment;
}
