using OpenClaw.Config.Core.Json.Syntax;
using OpenClaw.Config.Core.OpenClawJson;
using OpenClaw.Config.Core.OpenClawJson.Fixes;
using OpenClaw.Config.Core.Releases;
using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.Core.Tests.OpenClawJson.Fixes;

public class OpenClawJsonFixesTests
{
    private const string Model = "{ id: 'm', name: 'M', contextWindow: 64000 }";

    [Fact]
    public void Every_rule_about_the_file_that_promises_a_fix_has_one() => Assert.Empty(RuleCatalog.All
        .Where(r => r.Descriptor is { HasFix: true, InCSharp: false })
        .Select(r => r.Descriptor.Id)
        .Except(OpenClawJsonFixes.RuleIds));

    [Fact]
    public void OCC0002_A_slip_of_the_pen_is_mended_in_the_authors_quotes() => Fixed("OCC0002", Provider("'baseURL': 'http://127.0.0.1:8000/v1', // here", Model), Provider("'baseUrl': 'http://127.0.0.1:8000/v1', // here", Model));

    [Fact]
    public void OCC0002_Of_two_near_keys_none_is_taken_without_asking()
    {
        var fixes = Fixes("OCC0002", "{ agents: { defaults: { contextTokenz: 5 } } }");

        Assert.DoesNotContain(fixes, f => f.Fix.IsSafe);
        Assert.Contains(fixes, f => f.After == "{ agents: { defaults: { contextLimits: 5 } } }");
        Assert.Contains(fixes, f => f is { Fix.Title: "Remove 'contextTokenz'", After: "{ agents: { defaults: {} } }" });
    }

    [Fact]
    public void OCC0002_A_key_of_another_release_is_no_slip_of_the_pen()
    {
        var document = Json5Document.Parse(Local("{ id: 'm', name: 'M', compat: { nativeWebSearchTool: true } }"));
        var finding = Assert.Single(OpenClawJsonChecker.Check(document, new OpenClawJsonOptions { Release = ReleaseProfile.Newest }), f => f.Finding.Rule.Id == "OCC0002");

        Assert.Contains("It is a key of 2026.4.24", finding.Finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OCC0002_Short_words_that_look_alike_are_two_words() =>
        Assert.DoesNotContain(Fixes("OCC0002", "{ tools: { exec: { nodes: 'x', host: 'gateway' } }, agents: { defaults: { sandbox: { modes: 'all' } } } }"), f => f.Fix.IsSafe);

    [Fact]
    public void OCC0002_A_key_that_is_there_already_is_not_offered() =>
        Assert.DoesNotContain(Fixes("OCC0002", Provider("baseUrl: 'http://127.0.0.1:8000/v1', baseURL: 'x',", Model)), f => f.Fix.Title.StartsWith("Rename", StringComparison.Ordinal));

    [Theory]
    [InlineData("contextWindow: '128_000'", "contextWindow: 128000")]
    [InlineData("contextWindow: \"32,768\"", "contextWindow: 32768")]
    [InlineData("reasoning: 'false'", "reasoning: false")]
    [InlineData("input: 'text'", "input: ['text']")]
    [InlineData("api: 'openai-respones'", "api: 'openai-responses'")]
    public void OCC0003_A_value_is_written_as_it_was_meant(string written, string meant) =>
        Fixed("OCC0003", Local($"{{ id: 'm', name: 'M', {written} }}"), Local($"{{ id: 'm', name: 'M', {meant} }}"));

    [Fact]
    public void OCC0003_A_model_without_a_name_is_called_by_its_id() => Fixed("OCC0003", Local("{ id: 'm' }"), Local("{ id: 'm', name: \"m\" }"));

    [Theory]
    [InlineData("contextWindow: '1,5'")]
    [InlineData("contextWindow: 'large'")]
    [InlineData("contextWindow: -1")]
    [InlineData("baseUrl: 17")]
    [InlineData("api: true")]
    public void OCC0003_What_nobody_can_know_is_not_written(string written) =>
        Assert.DoesNotContain(Fixes("OCC0003", Local($"{{ id: 'm', name: 'M', {written} }}")), f => f.Fix.IsSafe);

    [Fact]
    public void OCC0003_A_number_in_a_keys_place_is_not_shown() =>
        Assert.DoesNotContain(Fixes("OCC0003", Provider("baseUrl: 'http://127.0.0.1:8000/v1', apiKey: 8127364554,", Model)), f => f.Fix.Title.Contains("8127", StringComparison.Ordinal));

    [Fact]
    public void OCC1005_A_hop_that_stands_twice_goes() => Fixed(
        "OCC1005", Chain("fallbacks: ['anthropic/claude-opus-4-6', 'local/m']"), Chain("fallbacks: ['anthropic/claude-opus-4-6']"));

    [Fact]
    public void OCC1015_An_agent_says_its_fallbacks_one_way_or_the_other()
    {
        var fixes = Fixes("OCC1015", Chain("fallbacks: ['anthropic/claude-opus-4-6']", "list: [{ id: 'ops', default: true, model: { primary: 'local/m' } }],"));

        Assert.All(fixes, f => Assert.False(f.Fix.IsSafe));
        Assert.Contains("model: { primary: 'local/m', fallbacks: [ \"anthropic/claude-opus-4-6\" ] }", fixes[0].After, StringComparison.Ordinal);
        Assert.Contains("model: { primary: 'local/m', fallbacks: [] }", fixes[1].After, StringComparison.Ordinal);
    }

    [Fact]
    public void OCC1019_The_provider_that_was_meant_is_written() => Fixed(
        "OCC1019", Chain("fallbacks: ['antropic/claude-opus-4-6']"), Chain("fallbacks: ['anthropic/claude-opus-4-6']"));

    [Fact]
    public void OCC1020_The_model_that_was_meant_is_written() => Fixed("OCC1020", Chain("fallbacks: ['local/mm']"), Chain("fallbacks: ['local/m']"));

    [Fact]
    public void OCC1021_A_provider_id_is_folded() => Fixed(
        "OCC1021", Local(Model).Replace("local:", "Local:", StringComparison.Ordinal), Local(Model));

    [Fact]
    public void OCC2004_An_output_limit_is_lowered_when_asked() =>
        Assert.Contains(Fixes("OCC2004", Local("{ id: 'm', name: 'M', contextWindow: 32768, maxTokens: 64000 }")), f => f.After.Contains("maxTokens: 8192", StringComparison.Ordinal) && !f.Fix.IsSafe);

    [Fact]
    public void OCC5001_A_key_gives_way_to_its_variable_and_is_shown_nowhere()
    {
        var (fix, after) = Assert.Single(Fixes("OCC5001", Provider("baseUrl: 'https://llm.acme.example/v1', apiKey: 'Zx81kQ0pLm27Vb93TyHw55Rd',", Model)));

        Assert.False(fix.IsSafe);
        Assert.Contains("apiKey: '${LOCAL_API_KEY}'", after, StringComparison.Ordinal);
        Assert.DoesNotContain("Zx81", fix.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void OCC7008_A_hop_that_the_alias_map_shuts_out_gets_its_key() =>
        Assert.Contains(
            Fixes("OCC7008", Chain("fallbacks: ['anthropic/claude-opus-4-6'] }, models: { 'local/m': { alias: 'L' }")),
            f => f.After.Contains("'local/m': { alias: 'L' }, \"anthropic/claude-opus-4-6\": {}", StringComparison.Ordinal));

    [Fact]
    public void A_finding_of_another_text_gives_no_fix() =>
        Assert.Empty(OpenClawJsonFixes.Of(Json5Document.Parse("{ a: 1 }"), "OCC0002", new JsonSpan(40, 3), _ => "b"));

    private static string Provider(string settings, string models) => $$"""{ models: { providers: { local: { {{settings}} models: [{{models}}] } } } }""".Replace(", // here models", ", // here\n models", StringComparison.Ordinal);

    private static string Local(string model) => Provider("baseUrl: 'http://127.0.0.1:8000/v1', api: 'openai-completions',", model);

    private static string Chain(string fallbacks, string agents = "") =>
        Local(Model).Insert(2, $"agents: {{ {agents} defaults: {{ model: {{ primary: 'local/m', {fallbacks} }} }} }}, ");

    private static void Fixed(string rule, string before, string after) =>
        Assert.Equal(after, Assert.Single(Fixes(rule, before), f => f.Fix.IsSafe).After);

    private static List<(JsonFix Fix, string After)> Fixes(string rule, string json)
    {
        var document = Json5Document.Parse(json);
        return [.. OpenClawJsonChecker.Check(document, new OpenClawJsonOptions { Release = ReleaseProfile.Newest })
            .Where(f => f.Finding.Rule.Id == rule)
            .SelectMany(f => OpenClawJsonFixes.Of(document, f))
            .Select(f => (f, f.ApplyTo(json)))];
    }
}
