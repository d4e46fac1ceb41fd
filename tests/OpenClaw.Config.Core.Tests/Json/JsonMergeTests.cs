using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Json.Syntax;

namespace OpenClaw.Config.Core.Tests.Json;

public sealed class JsonMergeTests
{
    [Theory]
    [InlineData("{channels: {x: 1}, models: {mode: 'merge'}}", "{models: {mode: 'replace'}, agents: {}}", "{channels: {x: 1}, models: {mode: 'replace'}, agents: {}}")]
    [InlineData("{a: [1, 2]}", "{a: [3]}", "{a: [3]}")]
    [InlineData("{a: {b: 1}}", "{a: 'x'}", "{a: 'x'}")]
    [InlineData("{a: [{id: 'm', x: 1}, {id: 'n'}]}", "{a: [{id: 'o'}, {id: 'm', y: 2}]}", "{a: [{id: 'o'}, {id: 'm', x: 1, y: 2}, {id: 'n'}]}")]
    public void Ours_lies_over_the_base(string @base, string ours, string expected) =>
        Assert.Equal(Read(expected), JsonMerge.Lay(Read(@base), Read(ours)));

    private static JsonValue Read(string text) => Json5Document.Parse(text).ToJsonValue();
}
