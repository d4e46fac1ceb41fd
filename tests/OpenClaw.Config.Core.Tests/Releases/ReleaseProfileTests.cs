using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Json.Syntax;
using OpenClaw.Config.Core.Releases;
using OpenClaw.Config.Core.Releases.Schema;

namespace OpenClaw.Config.Core.Tests.Releases;

public sealed class ReleaseProfileTests
{
    [Theory]
    [InlineData("2026.9", "2026.9.6")]
    [InlineData("2026.9.6", "2026.9.6")]
    [InlineData("2026.4", "2026.4.24")]
    [InlineData("v2026.4.24-beta.1", "2026.4.24")]
    [InlineData("2026.9.7", null)]
    [InlineData("2027.1", null)]
    [InlineData("latest", null)]
    [InlineData(null, null)]
    public void A_text_means_an_exact_release_or_the_newest_known_of_a_month(string? text, string? release) =>
        Assert.Equal(release, ReleaseProfile.Find(text)?.Name);

    [Theory]
    [InlineData("2026.5.1", "2026.4.24")]
    [InlineData("2026.9.30", "2026.9.6")]
    [InlineData("2025.1.1", "2026.4.24")]
    [InlineData("?", null)]
    public void A_file_is_judged_by_the_nearest_release_that_is_not_later(string text, string? release) =>
        Assert.Equal(release, ReleaseProfile.NearestTo(text)?.Name);

    [Fact]
    public void Releases_know_their_floors_and_apis()
    {
        var april = ReleaseProfile.Find("2026.4")!;
        var september = ReleaseProfile.Find("2026.9")!;

        Assert.Equal((16_000, 32_000), (april.ContextBlockTokens, april.ContextWarnTokens));
        Assert.Equal((4_000, 8_000), (september.ContextBlockTokens, september.ContextWarnTokens));
        Assert.Contains("openai-codex-responses", april.Apis);
        Assert.DoesNotContain("openai-codex-responses", september.Apis);
        Assert.False(april.HasKeyedAgents);
        Assert.True(september.HasKeyedAgents);
    }

    [Theory]
    [InlineData("models.providers.x.timeoutSeconds", false, true)]
    [InlineData("models.providers.x.models.0.contextWindow", true, true)]
    [InlineData("agents.defaults.modelPolicy.allow", false, true)]
    [InlineData("agents.list.0.model.fallbacks", true, false)]
    [InlineData("agents.entries.main.model.primary", false, true)]
    [InlineData("nonsense", false, false)]
    public void Releases_know_which_keys_may_stand(string path, bool april, bool september)
    {
        Assert.Equal(april, ReleaseProfile.Find("2026.4")!.Knows(JsonPath.Parse(path)));
        Assert.Equal(september, ReleaseProfile.Find("2026.9")!.Knows(JsonPath.Parse(path)));
    }

    [Fact]
    public void The_hybrid_shape_is_accepted_by_every_release()
    {
        foreach (var release in ReleaseProfile.All)
        {
            Assert.Empty(release.Validate(Read(
                """
                {
                  agents: { defaults: { model: { primary: "anthropic/claude-sonnet-4-6", fallbacks: ["lmstudio/my-local-model"] } } },
                  models: { mode: "merge", providers: { lmstudio: { baseUrl: "http://127.0.0.1:1234/v1", apiKey: "lmstudio", api: "openai-responses",
                    models: [{ id: "my-local-model", name: "Local", reasoning: false, input: ["text"], cost: { input: 0 }, contextWindow: 196608 }] } } },
                }
                """)));
        }
    }

    [Theory]
    [InlineData("{models: {provider: {}}}", "models", SchemaIssueKind.UnknownKey)]
    [InlineData("{models: {mode: 'both'}}", "models.mode", SchemaIssueKind.NotAllowed)]
    [InlineData("{models: {providers: {x: {baseUrl: 'u', models: [{id: 'a'}]}}}}", "models.providers.x.models.0.name", SchemaIssueKind.Missing)]
    [InlineData("{models: {providers: {x: {baseUrl: 'u', models: [{id: '', name: 'n'}]}}}}", "models.providers.x.models.0.id", SchemaIssueKind.OutOfRange)]
    [InlineData("{models: {providers: {x: {baseUrl: 'u', models: [{id: 'a', name: 'n', contextWindow: 0}]}}}}", "models.providers.x.models.0.contextWindow", SchemaIssueKind.OutOfRange)]
    [InlineData("{models: {providers: {x: {baseUrl: 'u', models: [{id: 'a', name: 'n', contextTokens: 1.5}]}}}}", "models.providers.x.models.0.contextTokens", SchemaIssueKind.WrongType)]
    [InlineData("{models: {providers: {x: {baseUrl: 'u', api: 'openai', models: []}}}}", "models.providers.x.api", SchemaIssueKind.NotAllowed)]
    [InlineData("{agents: {defaults: {model: {fallbacks: 'x'}}}}", "agents.defaults.model", SchemaIssueKind.NoShapeFits)]
    [InlineData("{models: {providers: {x: {baseUrl: 'u', apiKey: {source: 'env', provider: 'default', id: 'low'}, models: []}}}}", "models.providers.x.apiKey.id", SchemaIssueKind.WrongForm)]
    [InlineData("[]", "<root>", SchemaIssueKind.WrongType)]
    public void Wrong_shapes_are_refused_where_the_real_program_refuses_them(string config, string path, SchemaIssueKind kind)
    {
        foreach (var release in ReleaseProfile.All)
        {
            var issue = Assert.Single(release.Validate(Read(config)));

            Assert.Equal((path, kind), (issue.Path.ToString(), issue.Kind));
        }
    }

    [Fact]
    public void Several_agents_need_an_owner_in_2026_9()
    {
        const string Two = "{agents: {list: [{id: 'a'}, {id: 'b'}]}}";
        const string Owned = "{agents: {list: [{id: 'a', default: true}, {id: 'b'}]}}";

        Assert.Empty(ReleaseProfile.Find("2026.4")!.Validate(Read(Two)));
        Assert.Equal("agents.ownership", Assert.Single(ReleaseProfile.Find("2026.9")!.Validate(Read(Two))).Path.ToString());
        Assert.Empty(ReleaseProfile.Find("2026.9")!.Validate(Read(Owned)));
    }

    [Fact]
    public void An_issue_in_a_migrated_list_knows_where_it_was_written()
    {
        var issue = Assert.Single(ReleaseProfile.Find("2026.9")!.Validate(Read("{agents: {list: [{id: 'a', modle: 'x/y'}]}}")));

        Assert.Equal("agents.entries.a", issue.Path.ToString());
        Assert.Equal("agents.list.0", issue.WrittenAt?.ToString());
        Assert.Contains("model", issue.KnownKeys);
    }

    [Fact]
    public void A_custom_provider_needs_an_address_unless_the_release_bundles_it()
    {
        var september = ReleaseProfile.Find("2026.9")!;

        Assert.Empty(september.Validate(Read("{models: {providers: {' Anthropic ': {apiKey: 'x'}}}}")));
        Assert.Equal(
            ["models.providers.own.baseUrl", "models.providers.own.models"],
            september.Validate(Read("{models: {providers: {own: {}}}}")).Select(i => i.Path.ToString()));
    }

    private static JsonValue Read(string text) => Json5Document.Parse(text).ToJsonValue();

    [Theory]
    [InlineData("telegram", null)]
    [InlineData(" Telegram ", null)]
    [InlineData("teams", null)]
    [InlineData("last", null)]
    [InlineData("telegramx", "unknown heartbeat target: telegramx")]
    [InlineData(" ", "heartbeat target must not be empty")]
    public void A_heartbeat_goes_to_a_channel_that_2026_4_24_has(string target, string? problem)
    {
        var config = Json5Document.Parse($$"""{ agents: { defaults: { heartbeat: { target: "{{target}}" } } } }""").ToJsonValue();

        Assert.Equal(problem, ReleaseProfile.Find("2026.4.24")!.Validate(config).SingleOrDefault()?.Message);
        Assert.Empty(ReleaseProfile.Newest.Validate(config));
    }

    [Fact]
    public void Where_plugins_are_configured_a_channel_may_be_one_of_theirs() => Assert.Empty(ReleaseProfile.Find("2026.4.24")!.Validate(
        Json5Document.Parse("""{ agents: { defaults: { heartbeat: { target: "ours" } } }, plugins: { entries: { ours: { enabled: true } } } }""").ToJsonValue()));

    [Theory]
    [InlineData("{ model: 'google/gemini-3-pro-preview' }", "agents.defaults.model")]
    [InlineData("{ model: { primary: 'google/gemini-3-pro-preview', fallbacks: ['google/gemini-2.0-flash'] } }", "agents.defaults.model.fallbacks.0")]
    [InlineData("{ model: 'google/gemini-2.0-flash', models: { 'google/gemini-3-pro-preview': {} } }", "agents.defaults.model")]
    [InlineData("{ heartbeat: { model: 'google/gemini-3-pro-preview' }, models: { 'google/gemini-3-pro-preview': {} } }", "agents.defaults.heartbeat.model")]
    public void A_retired_model_that_the_defaults_rename_is_refused_only_where_nothing_else_is(string defaults, string path)
    {
        var config = Json5Document.Parse($"{{ agents: {{ defaults: {defaults} }} }}").ToJsonValue();

        Assert.Equal(path, Assert.Single(ReleaseProfile.Find("2026.9.6")!.Validate(config)).Path.ToString());
    }

    [Fact]
    public void Only_2026_9_takes_a_hash_in_the_id_of_a_programs_secret()
    {
        var config = Json5Document.Parse(
            "{ models: { providers: { corp: { baseUrl: 'https://llm.example/v1', models: [], apiKey: { source: 'exec', provider: 'op', id: 'vault/item#key' } } } }, "
            + "secrets: { providers: { op: { source: 'exec', command: '/usr/bin/op' } } } }").ToJsonValue();

        Assert.Empty(ReleaseProfile.Find("2026.9.6")!.Validate(config));
        Assert.Equal("models.providers.corp.apiKey.id", Assert.Single(ReleaseProfile.Find("2026.4.24")!.Validate(config)).Path.ToString());
    }
}
