using OpenClaw.Config.Core.Facts;

namespace OpenClaw.Config.Core.Tests.Facts;

public class ModelNameRobustnessTests
{
    private static readonly string[] Seeds =
    [
        "org/Acme-30B-A3B-Instruct-2507-GGUF:UD-Q4_K_XL", "mixtral:8x7b-instruct-v0.1-q4_K_M", "@cf/acme/acme-v3p1-8b-fp8", "acme-4.65bpw-h6-exl2",
        "gemma-3n-E4B-it", "acme-7Bx2", "hf.co/org/acme-1_6b:latest", "acme-w4a16.q4f16_1-b1.58",
    ];

    [Fact]
    public void Nothing_that_anybody_writes_makes_it_throw()
    {
        // The same sequence every time: a failure can be repeated.
        var random = new Random(20261122);
        for (var i = 0; i < 40_000; i++)
        {
            var id = Mutate(random, Seeds[i % Seeds.Length]);

            var facts = ModelName.Read(id);

            Assert.True(facts.TotalParamsB is null or > 0, id);
            Assert.True(facts.QuantBits is null or (> 0 and < 16), id);
            Assert.Equal(facts.TotalParamsB is null, facts.Basis == SizeBasis.Unknown);
        }
    }

    [Fact]
    public void Reading_again_gives_an_equal_value() => Assert.Equal(ModelName.Read(Seeds[0]), ModelName.Read(Seeds[0]));

    [Fact]
    public void Only_the_end_of_an_endless_name_is_read()
    {
        Assert.Equal(7, ModelName.Read(new string('x', 100_000) + "-7b").TotalParamsB);
        Assert.Null(ModelName.Read("7b-" + new string('x', 100_000)).TotalParamsB);
    }

    [Theory]
    [InlineData("99999999999999999999999999b")]
    [InlineData("0b")]
    [InlineData("0.0000000001b")]
    [InlineData("1.2.3.4.5.6.7b")]
    [InlineData("////")]
    [InlineData(":::@@@---")]
    [InlineData("\u0000\uD800\u2028７Ｂ")]
    public void Odd_numbers_and_characters_are_taken_calmly(string id) => Assert.NotNull(ModelName.Read(id));

    [Fact]
    public void Null_is_nothing() => Assert.Same(ModelNameFacts.Nothing, ModelName.Read(null));

    private static string Mutate(Random random, string seed)
    {
        var text = seed.ToList();
        for (var edits = random.Next(1, 6); edits > 0; edits--)
        {
            var at = random.Next(text.Count + 1);
            switch (random.Next(4))
            {
                case 0:
                    text.Insert(at, "-_.:/@ 0123456789abmktqxpewBX\u00E4\uFFFF"[random.Next(31)]);
                    break;
                case 1 when text.Count > 1:
                    text.RemoveAt(Math.Min(at, text.Count - 1));
                    break;
                case 2:
                    text.InsertRange(at, text.Take(random.Next(12)).ToList());
                    break;
                default:
                    text.AddRange(Seeds[random.Next(Seeds.Length)].Skip(random.Next(10)));
                    break;
            }
        }

        return new string([.. text]);
    }
}
