namespace OpenClaw.Config.Core.Facts.Names;

/// <summary>A run of letters or a number inside a token: <c>8x7b</c> has four.</summary>
internal readonly struct NamePart(int start, int length, double number, bool isNumber)
{
    public int Start { get; } = start;

    public int Length { get; } = length;

    public double Number { get; } = number;

    public bool IsNumber { get; } = isNumber;
}
