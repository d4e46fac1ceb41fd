namespace OpenClaw.Config.Core.Facts.Names;

/// <summary>The tables of families and of words that tell what a model is for, read once from this assembly's own files.</summary>
internal static class NameTables
{
    /// <summary>The families.</summary>
    public static PatternTable<FamilyLine> Families { get; } = new(Read("families.txt", 2048, static line => new FamilyLine(line)));

    /// <summary>The kinds.</summary>
    public static PatternTable<KindLine> Kinds { get; } = new(Read("kinds.txt", 512, static line => new KindLine(line)));

    private static List<NamePattern<T>> Read<T>(string file, int capacity, Func<string, T> read)
        where T : NameLine
    {
        using var reader = new StringReader(Packed.Read("OpenClaw.Config.Core." + file));
        var patterns = new List<NamePattern<T>>(capacity);
        while (reader.ReadLine() is { } text)
        {
            if (text.Length == 0 || text[0] == '#')
            {
                continue;
            }

            var line = read(text);
            foreach (var pattern in line.Patterns.Split(','))
            {
                patterns.Add(new(pattern, line));
            }
        }

        return patterns;
    }
}
