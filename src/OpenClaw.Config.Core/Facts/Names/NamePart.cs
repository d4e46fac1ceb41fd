namespace OpenClaw.Config.Core.Facts.Names;

/// <summary>A run of letters or a number inside a token: <c>8x7b</c> has four.</summary>
internal readonly struct NamePart(int start, int length, double number, bool isNumber)
{
    public readonly int Start = start;

    public readonly int Length = length;

    public readonly double Number = number;

    public readonly bool IsNumber = isNumber;
}
