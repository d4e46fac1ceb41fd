using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Json.Syntax;

namespace OpenClaw.Config.Core.Tests.Json.Syntax;

public sealed class Json5RecoveryTests
{
    [Theory]
    [InlineData("", Json5ErrorCode.Empty, 1, 1)]
    [InlineData("// nothing", Json5ErrorCode.Empty, 1, 11)]
    [InlineData("{a 1, b: 2}", Json5ErrorCode.ExpectedColon, 1, 3)]
    [InlineData("{a: , b: 2}", Json5ErrorCode.ExpectedValue, 1, 4)]
    [InlineData("{a: 1 b: 2}", Json5ErrorCode.ExpectedComma, 1, 6)]
    [InlineData("{, b: 2}", Json5ErrorCode.ExpectedKey, 1, 2)]
    [InlineData("{a-x: 1, b: 2}", Json5ErrorCode.ExpectedKey, 1, 2)]
    [InlineData("{a: 'x\n, b: 2}", Json5ErrorCode.UnterminatedString, 1, 5)]
    [InlineData("{a: 'x\\q', b: 2", Json5ErrorCode.Unclosed, 1, 1)]
    [InlineData("{a: '\\u12', b: 2}", Json5ErrorCode.InvalidEscape, 1, 6)]
    [InlineData("{a: 012, b: 2}", Json5ErrorCode.InvalidNumber, 1, 5)]
    [InlineData("{a: 1_000, b: 2}", Json5ErrorCode.InvalidNumber, 1, 5)]
    [InlineData("{a: yes, b: 2}", Json5ErrorCode.ExpectedValue, 1, 5)]
    [InlineData("{a: “x”, b: 2}", Json5ErrorCode.CurlyQuote, 1, 5)]
    [InlineData("{“a”: 1, b: 2}", Json5ErrorCode.CurlyQuote, 1, 2)]
    [InlineData("{b: 2} {}", Json5ErrorCode.TrailingContent, 1, 8)]
    [InlineData("{b: 2} /* x", Json5ErrorCode.UnterminatedComment, 1, 8)]
    [InlineData("{a: [1, 2, b: 2}", Json5ErrorCode.Unclosed, 1, 5)]
    [InlineData("{a: 1], b: 2}", Json5ErrorCode.ExpectedKey, 1, 6)]
    public void One_error_is_one_error_at_its_place(string text, Json5ErrorCode code, int line, int column)
    {
        var document = Json5Document.Parse(text);

        Assert.Equal(code, document.Errors[0].Code);
        Assert.Equal(new JsonPosition(line, column), document.Errors[0].Position);
    }

    [Theory]
    [InlineData("{a 1, b: 2}")]
    [InlineData("{a: , b: 2}")]
    [InlineData("{a: 1 b: 2}")]
    [InlineData("{, b: 2}")]
    [InlineData("{a-x: 1, b: 2}")]
    [InlineData("{a: 'x\n, b: 2}")]
    [InlineData("{a: 012, b: 2}")]
    [InlineData("{a: yes, b: 2}")]
    [InlineData("{a: “x”, b: 2}")]
    [InlineData("{: 1, b: 2}")]
    [InlineData("{{}, b: 2}")]
    [InlineData("{a: 1], b: 2}")]
    [InlineData("{b: 2")]
    public void What_follows_an_error_is_still_read(string text) =>
        Assert.Equal(new JsonNumber(2), Json5Document.Parse(text).Root["b"]?.ToJsonValue());

    [Fact]
    public void An_error_says_what_was_expected()
    {
        var error = Assert.Single(Json5Document.Parse("{\n  a: 1\n  b: 2\n}").Errors);

        Assert.Equal(",", error.Expected);
        Assert.Equal("A ',' or '}' is missing before 'b'.", error.Message);
        Assert.Equal(new JsonPosition(2, 7), error.Position);
    }

    [Fact]
    public void Mutated_documents_are_read_without_exception_and_nothing_gets_lost()
    {
        const string Alphabet = "{}[]:,'\"\\/*-+.0123xXeEtrufalsn \n\r\t$_“”\uFEFF\u2028é\uD800";
        const string Seed = "{ a: [1, .5, 0x1F, -Infinity], 'b c': \"\\u0041\\\n\", /* c */ d: { e: null, f: [true, false,], }, } // end\n";
        var random = new Random(20260406);
        for (var i = 0; i < 5_000; i++)
        {
            var text = Seed;
            for (var n = random.Next(1, 6); n > 0; n--)
            {
                var at = random.Next(text.Length);
                text = random.Next(3) switch
                {
                    0 => text.Remove(at, 1),
                    1 => text.Insert(at, Alphabet[random.Next(Alphabet.Length)].ToString()),
                    _ => text.Remove(at) + text[random.Next(text.Length)..],
                };
            }

            var document = Json5Document.Parse(text);

            Assert.Equal(text, string.Concat(Json5Lexer.Tokens(text).Select(t => text.Substring(t.Span.Start, t.Span.Length))));
            var again = Json5Document.Parse(JsonText.Write(document.ToJsonValue(), JsonTextStyle.Json5));
            Assert.Empty(again.Errors);
            Assert.Equal(document.ToJsonValue(), again.ToJsonValue());
        }
    }
}
