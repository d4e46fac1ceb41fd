using OpenClaw.Config.Core.Resources;

namespace OpenClaw.Config.Core.Facts.Names;

/// <summary>The tables of families and of words that tell what a model is for, unpacked once from this assembly's own files.</summary>
internal static class NameTables
{
    private static readonly FamilyRow?[] Rows;
    // The kind plus one; 0 is not read yet.
    private static readonly int[] KindsOfLines;

    static NameTables()
    {
        Families = new(PackedTexts.Read("OpenClaw.Config.Core.families.txt"), patternColumn: 0);
        Kinds = new(PackedTexts.Read("OpenClaw.Config.Core.kinds.txt"), patternColumn: 1);
        Rows = new FamilyRow?[Families.LineCount];
        KindsOfLines = new int[Kinds.LineCount];
    }

    /// <summary>The families.</summary>
    public static NameTable Families { get; }

    /// <summary>The kinds.</summary>
    public static NameTable Kinds { get; }

    /// <summary>What a line of the families tells; most of them are never asked for. Of two threads that read one, either's stays.</summary>
    public static FamilyRow Family(int line) => Rows[line] ??= FamilyRow.Read(Families, line);

    /// <summary>What a line of the kinds tells.</summary>
    public static ModelKind Kind(int line)
    {
        var known = KindsOfLines[line];
        if (known == 0)
        {
            KindsOfLines[line] = known = (int)Enum.Parse(typeof(ModelKind), Kinds.Column(line, 0), ignoreCase: true) + 1;
        }

        return (ModelKind)(known - 1);
    }
}
