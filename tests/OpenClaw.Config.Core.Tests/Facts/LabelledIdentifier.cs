using System.Globalization;

namespace OpenClaw.Config.Core.Tests.Facts;

/// <summary>A line of <c>Facts/Labelled</c>, whose first file says how it is written.</summary>
internal sealed record LabelledIdentifier(string Id, bool IsStated, double? Total, double? Active, double? Bits, bool IsChat)
{
    /// <summary>The lines of a file.</summary>
    public static LabelledIdentifier[] ReadAll(string file) =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Facts", "Labelled", file)).Where(l => l.Length > 0 && l[0] != '#').Select(Read)];

    private static LabelledIdentifier Read(string line)
    {
        var columns = Array.ConvertAll(line.Split('|'), c => c.Trim());
        var sizes = columns[1].TrimStart('=', '~', '?').TrimStart('/').Split('/');
        return new(
            columns[0], columns[1][0] == '=', columns[1][0] == '?' ? null : Number(sizes[0]), Number(sizes.Length > 1 ? sizes[1] : ""), Number(columns[2]), columns[3] == "c");
    }

    private static double? Number(string text) => text.Length == 0 ? null : double.Parse(text, CultureInfo.InvariantCulture);
}
