namespace OpenClaw.Config.Analyzers.Generation.Emission;

/// <summary>Writes XML documentation.</summary>
internal static class Documentation
{
    /// <summary>Writes the first line as the summary and the rest as remarks; all as remarks where the user wrote a summary.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="hasSummary">Whether the user documented the type.</param>
    /// <param name="lines">The lines, XML.</param>
    public static void Write(SourceWriter writer, bool hasSummary, IReadOnlyList<string> lines)
    {
        var remarks = hasSummary ? lines : [.. lines.Skip(1)];
        if (!hasSummary && lines.Count > 0)
        {
            writer.Line("/// <summary>" + lines[0] + "</summary>");
        }

        if (remarks.Count == 0)
        {
            return;
        }

        writer.Line("/// <remarks>");
        foreach (var line in remarks)
        {
            writer.Line("/// <para>" + line + "</para>");
        }

        writer.Line("/// </remarks>");
    }
}
