using OpenClaw.Config.Core.Resources;

namespace OpenClaw.Config.Core.Facts.Names;

/// <summary>The tables of families, of words that tell what a model is for, and of words of the grammar.</summary>
internal static class NameTables
{
    /// <summary>The families; their numbers are for <see cref="Family"/>.</summary>
    public static readonly NameTable Families;

    /// <summary>What a model is for; the numbers are <see cref="ModelKind"/>s.</summary>
    public static readonly NameTable Kinds;

    /// <summary>The words of the grammar.</summary>
    public static readonly WordTable Words;

    private static readonly byte[] Data;
    private static readonly int RowPlaces;
    private static readonly FamilyRow?[] Rows;

    static NameTables()
    {
        Data = ResourceBytes.Read("OpenClaw.Config.Core.names.bin");
        Families = new(Data, PlaceAt(Data, 0, 0));
        RowPlaces = PlaceAt(Data, 0, 1);
        Rows = new FamilyRow?[PlaceAt(Data, 0, 2)];
        Kinds = new(Data, PlaceAt(Data, 0, 3));
        Words = new(Data, PlaceAt(Data, 0, 4));
    }

    /// <summary>A family by its number; most are never asked for. Of two threads that read one, either's stays.</summary>
    public static FamilyRow Family(int row) => Rows[row] ??= new(new ByteReader(Data, PlaceAt(Data, RowPlaces, row)));

    /// <summary>A place from a list of places, three bytes each, the lowest first.</summary>
    public static int PlaceAt(byte[] data, int list, int number)
    {
        var at = list + (3 * number);
        return data[at] | (data[at + 1] << 8) | (data[at + 2] << 16);
    }
}
