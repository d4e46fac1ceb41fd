namespace OpenClaw.Config.Core.Facts.Names;

/// <summary>A line of a name table: columns between bars.</summary>
internal abstract class NameLine(string text)
{
    /// <summary>The line as it stands in the file.</summary>
    protected string Text { get; } = text;

    /// <summary>The patterns, with commas between them.</summary>
    public abstract string Patterns { get; }

    /// <summary>A column, counted from 0; empty where the line is shorter.</summary>
    protected string Column(int index)
    {
        var start = 0;
        for (; index > 0; index--)
        {
            start = Text.IndexOf('|', start) + 1;
            if (start == 0)
            {
                return "";
            }
        }

        var end = Text.IndexOf('|', start);
        return Text.Substring(start, (end < 0 ? Text.Length : end) - start).Trim();
    }
}
