using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Json.Syntax;

namespace OpenClaw.Config.Core.Tests.Json;

public sealed class JsonTextTests
{
    [Fact]
    public void Prints_JSON_in_one_form()
    {
        var value = Json5Document.Parse("{a:1, 'b-c':[true,null,{}],d:[] , e:{f:'x'}}").ToJsonValue();

        Assert.Equal(
            """
            {
              "a": 1,
              "b-c": [
                true,
                null,
                {}
              ],
              "d": [],
              "e": {
                "f": "x"
              }
            }

            """.ReplaceLineEndings("\n"),
            JsonText.Write(value));
    }

    [Fact]
    public void Prints_JSON5_as_people_write_it()
    {
        var value = Json5Document.Parse("{a:1, 'b-c':[true],e:Infinity}").ToJsonValue();

        Assert.Equal("{\n  a: 1,\n  \"b-c\": [\n    true,\n  ],\n  e: Infinity,\n}\n", JsonText.Write(value, JsonTextStyle.Json5));
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.0, "0")]
    [InlineData(0.1, "0.1")]
    [InlineData(0.15, "0.15")]
    [InlineData(-2.5, "-2.5")]
    [InlineData(0.30000000000000004, "0.30000000000000004")]
    [InlineData(196608, "196608")]
    [InlineData(1e-6, "0.000001")]
    [InlineData(1e-7, "1e-7")]
    [InlineData(1.5e-10, "1.5e-10")]
    [InlineData(1e20, "100000000000000000000")]
    [InlineData(1e21, "1e+21")]
    [InlineData(1.7976931348623157e308, "1.7976931348623157e+308")]
    [InlineData(5e-324, "5e-324")]
    [InlineData(123456789.125, "123456789.125")]
    [InlineData(double.NaN, "null")]
    public void Numbers_are_the_shortest_that_read_back_equal(double value, string text) => Assert.Equal(text, JsonNumbers.Format(value));

    [Fact]
    public void Random_numbers_read_back_equal_and_are_no_longer_than_the_runtime_prints_them()
    {
        var random = new Random(7);
        for (var i = 0; i < 2_000; i++)
        {
            var value = BitConverter.Int64BitsToDouble(random.NextInt64());
            if (!double.IsFinite(value))
            {
                continue;
            }

            var text = JsonNumbers.Format(value);
            Assert.Equal(value, double.Parse(text, System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public void Prices_are_written_as_people_write_them()
    {
        foreach (var scale in new[] { 10, 100, 1_000, 10_000, 100_000 })
        {
            for (var number = -20_000; number < 20_000; number += 7)
            {
                var expected = ((decimal)number / scale).ToString("0.#####", System.Globalization.CultureInfo.InvariantCulture);

                Assert.Equal(expected, JsonNumbers.Format((double)number / scale));
            }
        }
    }

    [Theory]
    [InlineData("a\"b\\c", "\"a\\\"b\\\\c\"")]
    [InlineData("\n\t\u0001", "\"\\n\\t\\u0001\"")]
    [InlineData("é 日 /", "\"é 日 /\"")]
    [InlineData("\uD83D\uDE00", "\"\uD83D\uDE00\"")]
    public void Strings_take_only_the_escapes_that_they_need(string value, string text) => Assert.Equal(text, JsonText.Quote(value));

    // Not as inline data: an attribute is stored as UTF-8, which has no half pairs.
    [Fact]
    public void Half_a_surrogate_pair_is_escaped() => Assert.Equal("\"\\ud83d!\"", JsonText.Quote("\uD83D!"));
}
