using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Json.Syntax;

namespace OpenClaw.Config.Core.Tests.Json.Syntax;

public sealed class Json5DocumentTests
{
    [Fact]
    public void Reads_what_people_write_in_openclaw_json()
    {
        var document = Json5Document.Parse(
            """
            // my models
            {
              agents: { defaults: { model: 'lmstudio/my-local-model' } }, /* the default */
              'quoted key': [0x10, +1, .5, 5., -Infinity, "a\
            b"],
            }
            """);

        Assert.Empty(document.Errors);
        Assert.Equal(
            """{ "agents": { "defaults": { "model": "lmstudio/my-local-model" } }, "quoted key": [ 16, 1, 0.5, 5, null, "ab" ] }""",
            JsonText.WriteCompact(document.ToJsonValue()));
        Assert.Equal(2, document.Comments.Count);
    }

    [Fact]
    public void Every_value_knows_its_place()
    {
        var document = Json5Document.Parse("{ a: [10, 'x'] }");
        var item = document.Root["a"]![1]!;

        Assert.Equal("'x'", document.TextOf(item.Span));
        Assert.Equal("a.1", JsonPath.To(item).ToString());
        Assert.Equal(new JsonPosition(1, 11), document.PositionOf(item.Span.Start));
    }

    [Theory]
    [InlineData("a\nb", 2, 2, 1)]
    [InlineData("a\r\nb", 3, 2, 1)]
    [InlineData("a\rb", 2, 2, 1)]
    [InlineData("a\r\n\r\nbc", 6, 3, 2)]
    public void Lines_end_at_LF_CRLF_and_CR(string text, int offset, int line, int column) =>
        Assert.Equal(new JsonPosition(line, column), new LineMap(text).At(offset));

    [Fact]
    public void A_byte_order_mark_is_white_space() => Assert.Empty(Json5Document.Parse("\uFEFF{}").Errors);

    [Fact]
    public void A_key_that_stands_twice_counts_once_with_its_last_value()
    {
        var document = Json5Document.Parse("{a: 1, b: 2, a: 3}");

        Assert.Equal(3, ((Json5Object)document.Root).Members.Count);
        Assert.Equal("""{ "a": 3, "b": 2 }""", JsonText.WriteCompact(document.ToJsonValue()));
    }

    [Fact]
    public void Nesting_below_the_limit_is_read_and_above_it_is_an_error_not_a_crash()
    {
        static string Nested(int depth) => new string('[', depth) + new string(']', depth);

        Assert.Empty(Json5Document.Parse(Nested(Json5Document.MaxDepth)).Errors);
        Assert.Equal(Json5ErrorCode.TooDeep, Assert.Single(Json5Document.Parse(Nested(Json5Document.MaxDepth + 1)).Errors).Code);
    }

    [Fact]
    public void A_hundred_thousand_open_brackets_are_an_error()
    {
        Assert.NotEmpty(Json5Document.Parse(new string('[', 100_000)).Errors);
        Assert.NotEmpty(Json5Document.Parse(string.Concat(Enumerable.Repeat("[{\"\":", 50_000))).Errors);
    }

    [Fact]
    public void No_more_errors_are_kept_than_anybody_reads() =>
        Assert.Equal(Json5Document.MaxErrors, Json5Document.Parse("[" + string.Concat(Enumerable.Repeat("@ ", 5_000)) + "]").Errors.Count);
}
