using OpenClaw.Config.Core.Json.Syntax;
using OpenClaw.Config.Core.OpenClawJson;
using OpenClaw.Config.Core.Releases;

namespace OpenClaw.Config.Core.Tests.OpenClawJson;

public sealed class OpenClawJsonCheckerTests
{
    [Fact]
    public void A_broken_text_gives_its_syntax_errors_alone()
    {
        var findings = Check("{\n  models: { providers: { x: { nonsense: 1 } }\n  agents: {}\n}");

        Assert.All(findings, f => Assert.Equal("OCC0001", f.Finding.Rule.Id));
        Assert.NotEmpty(findings);
    }

    [Theory]
    [InlineData("{models: {provders: {}}}", "OCC0002", "models.provders", "provders")]
    [InlineData("{agents: {defaults: {modle: 'a/b'}}}", "OCC0002", "agents.defaults.modle", "modle")]
    [InlineData("{models: {mode: 'both'}}", "OCC0003", "models.mode", "'both'")]
    [InlineData("{models: {providers: {lmstudio: {baseUrl: 'http://127.0.0.1:1234/v1', models: [{id: 'x'}]}}}}", "OCC0003", "models.providers.lmstudio.models.0.name", "{")]
    public void A_wrong_shape_is_told_at_the_key_or_value(string text, string id, string path, string at)
    {
        var finding = Assert.Single(Check(text), f => f.Finding.Rule.Id == id);

        Assert.Equal(path, finding.Place.Path.ToString());
        Assert.Equal(at, text.Substring(finding.Place.Span.Start, finding.Place.Span.Length));
    }

    [Fact]
    public void An_unknown_key_comes_with_the_nearest_known_one() =>
        Assert.Contains("'providers'", Assert.Single(Check("{models: {provders: {}}}")).Finding.Message);

    [Fact]
    public void What_a_release_migrates_is_told_where_it_is_written()
    {
        const string Text = "{agents: {list: [{id: 'a', modle: 'x/y'}]}}";
        var finding = Assert.Single(Check(Text), f => f.Finding.Rule.Id == "OCC0002");

        Assert.Equal("agents.list.0.modle", finding.Place.Path.ToString());
        Assert.Equal("modle", Text.Substring(finding.Place.Span.Start, finding.Place.Span.Length));
    }

    [Fact]
    public void Rules_speak_at_the_exact_value()
    {
        const string Text =
            "{models: {providers: {lmstudio: {baseUrl: 'http://127.0.0.1:1234/v1', api: 'openai-responses', models: [{id: 'm', name: 'M', contextWindow: 3000}]}}}, agents: {defaults: {model: 'lmstudio/m'}}}";
        var finding = Assert.Single(Check(Text), f => f.Finding.Rule.Id == "OCC2001");

        Assert.Equal("models.providers.lmstudio.models.0.contextWindow", finding.Place.Path.ToString());
        Assert.Equal("3000", Text.Substring(finding.Place.Span.Start, finding.Place.Span.Length));
    }

    [Fact]
    public void The_release_decides()
    {
        const string Text = "{models: {providers: {vllm: {baseUrl: 'http://127.0.0.1:8000/v1', timeoutSeconds: 300, models: []}}}}";

        Assert.DoesNotContain(Check(Text, "2026.9"), f => f.Finding.Rule.Id == "OCC0002");
        Assert.Contains(Check(Text, "2026.4"), f => f.Finding.Rule.Id == "OCC0002");
    }

    [Fact]
    public void Findings_come_in_the_order_of_the_text()
    {
        var findings = Check("{b: 1, models: {mode: 'x', c: 2}, a: 3}");

        Assert.Equal(findings.OrderBy(f => f.Place.Span.Start).Select(f => f.Place), findings.Select(f => f.Place));
        Assert.Equal(4, findings.Count);
    }

    private static IReadOnlyList<LocatedFinding> Check(string text, string? release = null) =>
        OpenClawJsonChecker.Check(Json5Document.Parse(text), new() { Release = ReleaseProfile.Find(release) });
}
