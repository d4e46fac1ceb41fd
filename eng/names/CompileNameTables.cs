using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

/// <summary>
/// Part of the build of OpenClaw.Config.Core: makes one file of the tables in <c>Facts/Names/Data</c>, which the reader of model names uses
/// as it is, so that nothing has to be parsed at its first use. Edit the texts; this runs by itself where one has changed.
/// </summary>
/// <remarks>
/// Five places (three bytes, the lowest first, as all places): the families' patterns, the list of the families' rows, how many rows there
/// are, the kinds' patterns, the words. Patterns are in a bucket by their first two characters; a bucket is a list that ends with a 0 of
/// length, flags, number of the row or kind (two bytes), characters. Words are in a bucket by a hash: length, uses (eight bytes), characters.
/// A row: name, native scheme, flags, size, Ollama's size, number of known sizes, known sizes; a size: total and active, in single
/// parameters. Numbers and texts of rows are written as <c>Resources/ByteReader.cs</c> reads them.
/// </remarks>
public sealed class CompileNameTables : Task
{
    private const int Slots = 37;
    private const int WordBuckets = 256;
    private static readonly string[] RowFlags = { "tiny", "vision", "coder", "moe", "hosted", "word", "hyphen" };

    /// <summary>The folder of the texts.</summary>
    [Required]
    public string Texts { get; set; }

    /// <summary>The folder of the sources that name the kinds and the uses of words.</summary>
    [Required]
    public string Sources { get; set; }

    /// <summary>The file to write.</summary>
    [Required]
    public string Output { get; set; }

    /// <summary>Does it.</summary>
    public override bool Execute()
    {
        try
        {
            Compile();
            return true;
        }
        catch (InvalidDataException mistake)
        {
            Log.LogError(mistake.Message);
            return false;
        }
    }

    private void Compile()
    {
        var data = new List<byte>(new byte[5 * 3 + 1]);
        var rows = new List<byte[]>();
        var families = Buckets();
        var written = new HashSet<string>(Lines("families.txt", 6).SelectMany(c => c[0].Split(',')));
        foreach (var columns in Lines("families.txt", 6))
        {
            AddPatterns(families, columns[0], rows.Count);
            rows.Add(Row(columns));
            var glued = string.Join(",", columns[0].Split(',').Select(Glued).Where(written.Add));
            if (glued.Length > 0)
            {
                // Ollama writes the point: another spelling is not its default tag.
                AddPatterns(families, glued, rows.Count);
                columns[3] = "";
                rows.Add(Row(columns));
            }
        }

        var kinds = Buckets();
        var kindNames = Regex.Matches(File.ReadAllText(Path.Combine(Sources, "ModelKind.cs")), @"^    (\w+),", RegexOptions.Multiline)
            .Cast<Match>().Select(m => m.Groups[1].Value.ToLowerInvariant()).ToList();
        foreach (var columns in Lines("kinds.txt", 2))
        {
            var kind = kindNames.IndexOf(columns[0]);
            AddPatterns(kinds, columns[1], kind >= 0 ? kind : throw new InvalidDataException("kinds.txt: '" + columns[0] + "' is no ModelKind."));
        }

        Put(data, 0, AddBuckets(data, families.Select(b => b.SelectMany(p => p).ToArray()).ToArray()));
        Put(data, 1, AddList(data, rows));
        Put(data, 2, rows.Count);
        Put(data, 3, AddBuckets(data, kinds.Select(b => b.SelectMany(p => p).ToArray()).ToArray()));
        Put(data, 4, AddBuckets(data, Words()));
        Directory.CreateDirectory(Path.GetDirectoryName(Output));
        File.WriteAllBytes(Output, data.ToArray());
    }

    private IEnumerable<string[]> Lines(string file, int columns) => File.ReadLines(Path.Combine(Texts, file), Encoding.UTF8)
        .Where(l => l.Length > 0 && l[0] != '#')
        .Select(l => l.Split('|').Select(c => c.Trim()).Concat(Enumerable.Repeat("", columns)).ToArray());

    // People leave the point out: "glm45-air", "qwen25-coder". Not where the number is a size ("sarvam2.5b") or the name is short ("l3.3").
    private static string Glued(string pattern) => Regex.Replace(pattern, @"^([^.]*[a-z]{3}\d)\.(\d)(?![\d.b])(?=[^.]*$)", "$1$2");

    private static List<byte[]>[] Buckets() => Enumerable.Range(0, Slots * Slots).Select(_ => new List<byte[]>()).ToArray();

    // Those with a star in front, which may stand anywhere, come last in their bucket, the last one first.
    private static void AddPatterns(List<byte[]>[] buckets, string patterns, int number)
    {
        foreach (var pattern in patterns.Split(','))
        {
            var text = pattern.Trim('*');
            var isOpen = pattern[0] == '*';
            var flags = (isOpen ? 1 : 0) | (pattern.EndsWith("*", StringComparison.Ordinal) ? 2 : 0) | (text.IndexOf('~') >= 0 ? 4 : 0);
            var bytes = new List<byte> { (byte)text.Length, (byte)flags, (byte)number, (byte)(number >> 8) };
            bytes.AddRange(Encoding.ASCII.GetBytes(text));
            var bucket = buckets[(Slot(text[0]) * Slots) + Slot(text[1])];
            var open = bucket.FindIndex(p => (p[1] & 1) != 0);
            bucket.Insert(isOpen && open >= 0 ? open : !isOpen && open >= 0 ? open : bucket.Count, bytes.ToArray());
        }
    }

    private static int Slot(char c) => c >= 'a' && c <= 'z' ? c - 'a' : c >= '0' && c <= '9' ? c - '0' + 26 : Slots - 1;

    private static byte[] Row(string[] columns)
    {
        var flags = columns[5].Split(new[] { ' ' }, StringSplitOptions.RemoveEmptyEntries);
        var native = flags.FirstOrDefault(f => f.StartsWith("native=", StringComparison.Ordinal)) ?? "native=";
        var unknown = flags.FirstOrDefault(f => f != native && Array.IndexOf(RowFlags, f) < 0);
        if (unknown != null)
        {
            throw new InvalidDataException("families.txt: '" + unknown + "' is no flag.");
        }

        var row = new List<byte>();
        AddText(row, columns[1]);
        AddText(row, native.Substring("native=".Length));
        row.Add((byte)RowFlags.Select((f, i) => flags.Contains(f) ? 1 << i : 0).Sum());
        AddCount(row, columns[2]);
        AddCount(row, columns[3]);
        var known = columns[4].Split(new[] { ' ' }, StringSplitOptions.RemoveEmptyEntries);
        AddNumber(row, known.Length);
        foreach (var count in known)
        {
            AddCount(row, count);
        }

        return row.ToArray();
    }

    private byte[][] Words()
    {
        var source = File.ReadAllText(Path.Combine(Sources, "Names", "WordUse.cs"));
        var bits = Regex.Matches(source, @"^    (\w+) = 1L << (\d+),", RegexOptions.Multiline)
            .Cast<Match>().ToDictionary(m => m.Groups[1].Value, m => 1L << int.Parse(m.Groups[2].Value, CultureInfo.InvariantCulture));
        if (bits.Values.Distinct().Count() != bits.Count)
        {
            throw new InvalidDataException("WordUse.cs: two uses share a bit.");
        }

        var uses = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var columns in Lines("words.txt", 2))
        {
            long use;
            if (!bits.TryGetValue(columns[0], out use))
            {
                throw new InvalidDataException("words.txt: '" + columns[0] + "' is no WordUse.");
            }

            foreach (var word in columns[1].Split(','))
            {
                long known;
                uses.TryGetValue(word, out known);
                uses[word] = known | use;
            }
        }

        var buckets = Enumerable.Range(0, WordBuckets).Select(_ => new List<byte>()).ToArray();
        foreach (var word in uses)
        {
            var text = word.Key;
            var bucket = buckets[((text[0] * 31) + (text[text.Length - 1] * 7) + text.Length) % WordBuckets];
            bucket.Add((byte)text.Length);
            bucket.AddRange(Enumerable.Range(0, 8).Select(i => (byte)(word.Value >> (8 * i))));
            bucket.AddRange(Encoding.ASCII.GetBytes(text));
        }

        return buckets.Select(b => b.ToArray()).ToArray();
    }

    // The last byte of the head is a 0, which all empty buckets share.
    private static int AddBuckets(List<byte> data, byte[][] buckets)
    {
        var list = data.Count;
        data.AddRange(new byte[3 * buckets.Length]);
        for (var i = 0; i < buckets.Length; i++)
        {
            PutAt(data, list + (3 * i), buckets[i].Length == 0 ? 5 * 3 : data.Count);
            if (buckets[i].Length > 0)
            {
                data.AddRange(buckets[i]);
                data.Add(0);
            }
        }

        return list;
    }

    private static int AddList(List<byte> data, List<byte[]> records)
    {
        var list = data.Count;
        data.AddRange(new byte[3 * records.Count]);
        for (var i = 0; i < records.Count; i++)
        {
            PutAt(data, list + (3 * i), data.Count);
            data.AddRange(records[i]);
        }

        return list;
    }

    private static void Put(List<byte> data, int number, int place)
    {
        PutAt(data, 3 * number, place);
    }

    private static void PutAt(List<byte> data, int at, int place)
    {
        data[at] = (byte)place;
        data[at + 1] = (byte)(place >> 8);
        data[at + 2] = (byte)(place >> 16);
    }

    private static void AddText(List<byte> data, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        AddNumber(data, bytes.Length);
        data.AddRange(bytes);
    }

    // "671/37", "8", or nothing.
    private static void AddCount(List<byte> data, string count)
    {
        var parts = (count + "/0").Split('/');
        AddNumber(data, Parameters(parts[0]));
        AddNumber(data, Parameters(parts[1]));
    }

    private static long Parameters(string billions)
    {
        var parameters = billions.Length == 0 ? 0 : decimal.Parse(billions, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) * 1000000000m;
        return parameters == decimal.Floor(parameters) ? (long)parameters : throw new InvalidDataException("families.txt: '" + billions + "' is less than one parameter.");
    }

    private static void AddNumber(List<byte> data, long value)
    {
        for (; value >= 0x80; value >>= 7)
        {
            data.Add((byte)(value & 0x7F | 0x80));
        }

        data.Add((byte)value);
    }
}
