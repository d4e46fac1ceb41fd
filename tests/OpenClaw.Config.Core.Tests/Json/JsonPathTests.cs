using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Json.Syntax;

namespace OpenClaw.Config.Core.Tests.Json;

public sealed class JsonPathTests
{
    [Theory]
    [InlineData("models.providers.lmstudio.models.0.contextWindow", "models|providers|lmstudio|models|0|contextWindow")]
    [InlineData("agents.list[0].id", "agents|list|0|id")]
    [InlineData("""agents.defaults.models["openai/gpt-4.1"].alias""", "agents|defaults|models|openai/gpt-4.1|alias")]
    [InlineData("""agents.defaults.models.openai/gpt-4\.1.alias""", "agents|defaults|models|openai/gpt-4.1|alias")]
    [InlineData("a[0][1]", "a|0|1")]
    [InlineData("a['x']", "a|x")]
    [InlineData("a", "a")]
    [InlineData("<root>", "")]
    public void Reads_dots_and_brackets(string text, string segments) =>
        Assert.Equal(segments, string.Join("|", JsonPath.Parse(text).Segments));

    [Fact]
    public void Prints_as_OpenClaw_does()
    {
        Assert.Equal("models.0.id", JsonPath.Of("models").Child(0).Child("id").ToString());
        Assert.Equal("<root>", JsonPath.Root.ToString());
    }

    [Fact]
    public void Finds_values_in_documents_and_in_data()
    {
        var document = Json5Document.Parse("{a: [{b: 1}]}");
        var path = JsonPath.Parse("a.0.b");

        Assert.Equal(new JsonNumber(1), path.Find(document.Root)?.ToJsonValue());
        Assert.Equal(new JsonNumber(1), path.Find(document.ToJsonValue()));
        Assert.Null(JsonPath.Parse("a.1.b").Find(document.Root));
        Assert.Null(JsonPath.Parse("a.x").Find(document.ToJsonValue()));
    }
}
