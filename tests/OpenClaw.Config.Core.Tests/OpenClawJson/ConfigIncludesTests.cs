using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Json.Syntax;
using OpenClaw.Config.Core.OpenClawJson;
using OpenClaw.Config.Core.OpenClawJson.Includes;

namespace OpenClaw.Config.Core.Tests.OpenClawJson;

public sealed class ConfigIncludesTests
{
    private static readonly string _folder = Path.Combine(Path.GetTempPath(), "includes");

    [Fact]
    public void A_file_takes_the_place_of_the_object_that_names_it() =>
        Assert.Equal("""{"a":{"b":1}}""", Whole("{ a: { $include: './b.json5' } }", ("b.json5", "{ b: 1 } // with a comment")));

    [Fact]
    public void Keys_beside_it_and_later_files_win_and_lists_are_joined() => Assert.Equal(
        """{"x":2,"list":[1,2,3],"deep":{"p":1,"q":2},"own":true}""",
        Whole("{ $include: ['a', 'b'], list: [3], own: true }", ("a", "{ x: 1, list: [1], deep: { p: 1 } }"), ("b", "{ x: 2, list: [2], deep: { q: 2 } }")));

    [Fact]
    public void Paths_are_relative_to_the_file_that_names_them() =>
        Assert.Equal("""{"a":{"b":[1]}}""", Whole("{ a: { $include: './sub/a' } }", ("sub/a", "{ b: { $include: './b' } }"), ("sub/b", "[1]")));

    [Theory]
    [InlineData("{ a: { $include: 5 } }", "expected string or array of strings, got number", "a.$include")]
    [InlineData("{ $include: ['a', 3] }", "Invalid $include array item", "$include")]
    [InlineData("{ $include: '../x' }", "escapes config directory", "$include")]
    [InlineData("{ $include: 'missing' }", "Failed to read include file: missing", "$include")]
    [InlineData("{ $include: 'broken' }", "Failed to parse include file: broken (line 1", "$include")]
    [InlineData("{ $include: 'list', a: 1 }", "Sibling keys require", "$include")]
    [InlineData("{ m: { $include: 'circle' } }", "Circular include detected: openclaw.json -> circle -> circle", "m.$include")]
    public void What_OpenClaw_cannot_follow_is_told_in_its_words(string text, string message, string path)
    {
        var failure = Assert.Throws<ConfigIncludeException>(() => Whole(text, ("a", "{}"), ("broken", "{"), ("list", "[]"), ("circle", "{ x: { $include: 'circle' } }")));

        Assert.Contains(message, failure.Message, StringComparison.Ordinal);
        Assert.Equal(path, failure.Path.ToString());
    }

    [Fact]
    public void Where_other_files_cannot_be_read_nothing_is_said_of_what_they_may_hold() =>
        Assert.Empty(OpenClawJsonChecker.Check(Json5Document.Parse("{ $include: './all.json5', agents: { defaults: { model: 'nobody/knows' } } }")));

    private static string Whole(string text, params (string Name, string Text)[] files)
    {
        var all = files.ToDictionary(f => Path.GetFullPath(Path.Combine(_folder, f.Name)), f => f.Text);
        var includes = new ConfigIncludes(path => all.TryGetValue(path, out var found) ? found : throw new ConfigIncludeException("it does not exist"));
        return JsonText.WriteCompact(includes.Resolve(Json5Document.Parse(text).ToJsonValue(), Path.Combine(_folder, "openclaw.json"))).Replace(" ", string.Empty, StringComparison.Ordinal);
    }
}
