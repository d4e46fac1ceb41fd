using System.Globalization;
using OpenClaw.Config.Core.Facts;

namespace OpenClaw.Config.Core.Tests.Facts;

/// <summary>The build compiles the tables: what every line of their texts says must come out of the reader.</summary>
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
                    Assert.Equal(double.Parse(size.Split('/')[0], CultureInfo.InvariantCulture), facts.TotalParamsB!.Value);
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

    [Fact]
    public void Every_word_has_a_use_and_stands_once_in_it()
    {
        var words = Lines("words.txt").SelectMany(l => l.Patterns.Select(p => l.Columns[0].Trim() + " " + p)).ToList();

        Assert.Empty(words.GroupBy(w => w).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.All(words, w => Assert.Matches("^[A-Za-z0-9]+ [a-z0-9]+$", w));
    }

    [Theory]
    [InlineData("Instruct")]
    [InlineData("Vision")]
    [InlineData("Coder")]
    public void A_word_of_a_use_is_taken_for_it(string use)
    {
        foreach (var word in Lines("words.txt").Where(l => l.Columns[0].Trim() == use).SelectMany(l => l.Patterns))
        {
            var facts = ModelName.Read("acme-zz-" + word);

            Assert.True(use switch { "Instruct" => facts.IsInstruct == true, "Vision" => facts.IsVision == true, _ => facts.IsCoder }, word);
        }
    }

    private static IEnumerable<(string[] Patterns, string[] Columns)> Lines(string file)
    {
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Facts", "Names", "Data", file)))
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var columns = line.Split('|');
                yield return (columns[file == "families.txt" ? 0 : 1].Trim().Split(','), columns);
            }
        }
    }
}
