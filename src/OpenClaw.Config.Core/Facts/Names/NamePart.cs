namespace OpenClaw.Config.Core.Facts.Names;

/// <summary>A run of letters or a number inside a token: <c>8x7b</c> has four.</summary>
internal struct NamePart
{
    /// <summary>Where it starts in <see cref="NameText.Letters"/>.</summary>
    public int Start;

    public int Length;

    public bool IsNumber;

    /// <summary>The number; 0 for letters.</summary>
    public double Number;

    /// <summary>What the letters are used for; nothing for a number.</summary>
    public WordUse Uses;
}
