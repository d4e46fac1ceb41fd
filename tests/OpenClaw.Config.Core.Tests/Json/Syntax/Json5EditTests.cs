using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Json.Syntax;

namespace OpenClaw.Config.Core.Tests.Json.Syntax;

public sealed class Json5EditTests
{
    [Theory]
    [InlineData("{a: 1, /* x */ b: 2}", "a", "5", "{a: 5, /* x */ b: 2}")]
    [InlineData("{\"a\": 1}", "b", "5", "{\"a\": 1, \"b\": 5}")]
    [InlineData("{a: 1}", "b", "5", "{a: 1, b: 5}")]
    [InlineData("{}", "b", "5", "{\n  \"b\": 5\n}")]
    [InlineData("{\n    a: 1, // one\n}", "b", "5", "{\n    a: 1, // one\n    b: 5,\n}")]
    [InlineData("{\n  \"a\": 1 // one\n  // end\n}", "b", "5", "{\n  \"a\": 1, // one\n  \"b\": 5\n  // end\n}")]
    [InlineData("{\n\t\"a\": {}\n}", "a.b.c", "5", "{\n\t\"a\": {\n\t\t\"b\": {\n\t\t\t\"c\": 5\n\t\t}\n\t}\n}")]
    [InlineData("{\r\n  \"a\": 1\r\n}", "b", "{c: 1}", "{\r\n  \"a\": 1,\r\n  \"b\": {\r\n    \"c\": 1\r\n  }\r\n}")]
    [InlineData("[1, 2]", "2", "3", "[1, 2, 3]")]
    [InlineData("{ // note\n}", "a", "1", "{ // note\n  \"a\": 1\n}")]
    public void Sets_a_value_in_its_author_s_style(string text, string path, string value, string expected) =>
        Assert.Equal(expected, Json5Edit.Set(Json5Document.Parse(text), JsonPath.Parse(path), Json5Document.Parse(value).ToJsonValue()));

    [Theory]
    [InlineData("{a: 1, b: 2}", "a", "{b: 2}")]
    [InlineData("{a: 1, b: 2}", "b", "{a: 1}")]
    [InlineData("{a: 1}", "a", "{}")]
    [InlineData("{\n  a: 1, // one\n  // two\n  b: 2, // b\n  c: 3\n}", "b", "{\n  a: 1, // one\n  // two\n  c: 3\n}")]
    [InlineData("{\n  \"a\": 1,\n  \"b\": 2\n}", "b", "{\n  \"a\": 1\n}")]
    [InlineData("{\n  a: 1,\n  b: 2,\n}", "b", "{\n  a: 1,\n}")]
    [InlineData("{\r\n  a: 1,\r\n  b: {\r\n    c: 1\r\n  }\r\n}", "b", "{\r\n  a: 1\r\n}")]
    [InlineData("[1, 2, 3]", "1", "[1, 3]")]
    [InlineData("{a: 1}", "x", "{a: 1}")]
    public void Removes_a_value_with_its_comma(string text, string path, string expected) =>
        Assert.Equal(expected, Json5Edit.Remove(Json5Document.Parse(text), JsonPath.Parse(path)));

    [Fact]
    public void A_document_with_errors_is_not_touched() =>
        Assert.Throws<ArgumentException>(() => Json5Edit.Set(Json5Document.Parse("{a: }"), JsonPath.Of("a"), 1));
}
