using System.IO.Compression;
using OpenClaw.Config.Core.Facts;

namespace OpenClaw.Config.Core.Tests.Facts;

/// <summary>Rows of the tables are read when a name needs them: here every one is.</summary>
public class NameTablesTests
{
    [Fact]
    public void Every_family_can_be_read_and_says_what_its_row_says()
    {
        foreach (var (patterns, columns) in Lines("families.txt"))
        {
            foreach (var pattern in patterns)
            {
                // A gap stands for anything: two words without a meaning here.
                var facts = ModelName.Read("org/" + pattern.Replace("~", "-zz-") + "-zz");

                Assert.True(facts.Family is not null, pattern);
                if (columns[2].Trim() is { Length: > 0 } size && facts.Family == columns[1].Trim() && facts.Basis == SizeBasis.Published)
                {
                    Assert.Equal(double.Parse(size.Split('/')[0], System.Globalization.CultureInfo.InvariantCulture), facts.TotalParamsB!.Value);
                }
            }
        }
    }

    [Theory]
    [InlineData("families.txt")]
    [InlineData("kinds.txt")]
    public void No_pattern_stands_twice(string file)
    {
        var patterns = Lines(file).SelectMany(l => l.Patterns).ToList();

        Assert.Empty(patterns.GroupBy(p => p).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.All(patterns, p => Assert.Matches("^\\*?[a-z0-9.~]{2,}\\*?$", p));
    }

    [Fact]
    public void Every_kind_is_a_kind()
    {
        foreach (var (patterns, columns) in Lines("kinds.txt"))
        {
            var kind = Enum.Parse<ModelKind>(columns[0].Trim(), ignoreCase: true);

            Assert.Contains(patterns, p => ModelName.Read(p.Trim('*').Replace("~", "-zz-")).Kind == kind);
        }
    }

    private static IEnumerable<(string[] Patterns, string[] Columns)> Lines(string file)
    {
        var packed = typeof(ModelName).Assembly.GetManifestResourceStream("OpenClaw.Config.Core." + file + ".z")!;
        using var reader = new StreamReader(new DeflateStream(packed, CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var columns = line.Split('|');
                yield return (columns[file == "kinds.txt" ? 1 : 0].Trim().Split(','), columns);
            }
        }
    }
}
