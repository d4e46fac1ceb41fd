using System.Globalization;
using System.Reflection;

namespace OpenClaw.Config.Core.Facts.Names;

/// <summary>The tables of families and of words that tell what a model is for, read once from this assembly's own files.</summary>
internal static class NameTables
{
    /// <summary>The families.</summary>
    public static PatternTable<FamilyRow> Families { get; } = ReadFamilies();

    /// <summary>The kinds.</summary>
    public static PatternTable<ModelKind> Kinds { get; } = ReadKinds();

    private static PatternTable<FamilyRow> ReadFamilies()
    {
        var patterns = new List<NamePattern<FamilyRow>>(1024);
        foreach (var columns in Lines("families.txt"))
        {
            var flags = Column(columns, 5);
            var row = new FamilyRow
            {
                Name = Column(columns, 1),
                Size = ReadCount(Column(columns, 2)),
                Ollama = ReadCount(Column(columns, 3)),
                Known = ReadCounts(Column(columns, 4)),
                NativeScheme = ReadNative(flags),
                IsTiny = HasFlag(flags, "tiny"),
                IsVision = HasFlag(flags, "vision"),
                IsCoder = HasFlag(flags, "coder"),
                IsMixture = HasFlag(flags, "moe"),
            };
            foreach (var pattern in Column(columns, 0).Split(','))
            {
                patterns.Add(new(pattern, row));
            }
        }

        return new(patterns);
    }

    private static PatternTable<ModelKind> ReadKinds()
    {
        var patterns = new List<NamePattern<ModelKind>>(512);
        foreach (var columns in Lines("kinds.txt"))
        {
            var kind = (ModelKind)Enum.Parse(typeof(ModelKind), Column(columns, 0), ignoreCase: true);
            foreach (var pattern in Column(columns, 1).Split(','))
            {
                patterns.Add(new(pattern, kind));
            }
        }

        return new(patterns);
    }

    private static IEnumerable<string[]> Lines(string file)
    {
        using var stream = typeof(NameTables).GetTypeInfo().Assembly.GetManifestResourceStream("OpenClaw.Config.Core." + file)
            ?? throw new InvalidOperationException("The assembly lacks its resource " + file + ".");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('|');
            }
        }
    }

    private static string Column(string[] columns, int index) => index < columns.Length ? columns[index].Trim() : "";

    private static bool HasFlag(string flags, string flag) => flags.IndexOf(flag, StringComparison.Ordinal) >= 0;

    private static string? ReadNative(string flags)
    {
        const string Key = "native=";
        var at = flags.IndexOf(Key, StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        var end = flags.IndexOf(' ', at);
        return flags.Substring(at + Key.Length, (end < 0 ? flags.Length : end) - at - Key.Length);
    }

    private static ParameterCount[] ReadCounts(string text) => text.Length == 0 ? [] : Array.ConvertAll(text.Split(' '), ReadCount);

    private static ParameterCount ReadCount(string text)
    {
        if (text.Length == 0)
        {
            return default;
        }

        var slash = text.IndexOf('/');
        return slash < 0
            ? new(ReadNumber(text), 0)
            : new(ReadNumber(text.Substring(0, slash)), ReadNumber(text.Substring(slash + 1)));
    }

    private static double ReadNumber(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
