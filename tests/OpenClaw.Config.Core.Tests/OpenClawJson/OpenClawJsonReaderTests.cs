using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Json.Syntax;
using OpenClaw.Config.Core.OpenClawJson;
using OpenClaw.Config.Core.Releases;

namespace OpenClaw.Config.Core.Tests.OpenClawJson;

public sealed class OpenClawJsonReaderTests
{
    private const string Hybrid =
        """
        {
          agents: {
            defaults: {
              model: { primary: "anthropic/claude-sonnet-4-6", fallbacks: ["lmstudio/my-local-model", "Opus"] },
              models: {
                "anthropic/claude-sonnet-4-6": { alias: "Sonnet" },
                "lmstudio/my-local-model": { alias: "Local", params: { temperature: 0.2 } },
                "anthropic/claude-opus-4-6": { alias: "Opus" },
              },
            },
          },
          models: {
            mode: "merge",
            providers: {
              lmstudio: {
                baseUrl: "http://127.0.0.1:1234/v1",
                apiKey: "${LM_KEY}",
                api: "openai-responses",
                models: [
                  { id: "my-local-model", name: "Local Model", reasoning: false, input: ["text"], contextWindow: 196608, maxTokens: 8192,
                    cost: { input: 0, output: 0 }, compat: { supportsTools: false } },
                ],
              },
            },
          },
        }
        """;

    [Fact]
    public void An_alias_that_the_release_gives_by_itself_is_followed()
    {
        var graph = Read("""{ agents: { defaults: { model: "opus", models: { "anthropic/claude-opus-5": {} } } } }""").Graph;

        Assert.Equal("anthropic/claude-opus-5", Assert.Single(graph.Models).Reference);
    }

    [Fact]
    public void A_short_name_of_a_provider_is_the_model_that_it_stands_for()
    {
        var graph = Read("""{ agents: { defaults: { model: { primary: "anthropic/opus-4.6", fallbacks: ["anthropic/claude-opus-4-6"] } } } }""").Graph;

        Assert.Equal("anthropic/claude-opus-4-6", Assert.Single(graph.Models).Reference);
    }

    [Fact]
    public void Providers_and_models_become_nodes()
    {
        var graph = Read(Hybrid).Graph;

        var provider = Assert.Single(graph.Providers, p => !p.IsImplicit);
        Assert.Equal(("lmstudio", "http://127.0.0.1:1234/v1", "openai-responses"), (provider.ProviderId, provider.BaseUrl, provider.Api));
        Assert.Equal((KeyKind.Variable, "LM_KEY"), (provider.Key.Kind, provider.Key.Variable));
        var model = Assert.Single(graph.Models, m => m.Origin == ModelOrigin.Declared);
        Assert.Equal(("lmstudio/my-local-model", "Local", 196_608d), (model.Reference, model.Alias, model.ContextWindow));
        Assert.Equal(InputKinds.Text, model.Input);
        Assert.Equal("supportsTools", Assert.Single(model.Compat).Flag);
        Assert.Equal("temperature", Assert.Single(model.Parameters).Name);
    }

    [Fact]
    public void A_chain_reaches_declared_models_entries_and_aliases()
    {
        var index = new GraphIndex(Read(Hybrid).Graph);
        var root = Assert.Single(index.Graph.Roots);

        Assert.Equal(
            ["anthropic/claude-sonnet-4-6", "lmstudio/my-local-model", "anthropic/claude-opus-4-6"],
            index.Hops(root.Default).Select(m => m.Reference));
        Assert.True(Assert.Single(index.Graph.Providers, p => p.IsImplicit).CanonicalId == "anthropic");
    }

    [Theory]
    [InlineData(AttributeKind.Model, "ContextWindow", "models.providers.lmstudio.models.0.contextWindow", "196608")]
    [InlineData(AttributeKind.Model, "Alias", "agents.defaults.models.lmstudio/my-local-model.alias", "\"Local\"")]
    [InlineData(AttributeKind.Model, "ContextTokens", "models.providers.lmstudio.models.0.id", "\"my-local-model\"")]
    [InlineData(AttributeKind.Cost, "Output", "models.providers.lmstudio.models.0.cost.output", "0")]
    [InlineData(AttributeKind.Compat, "SupportsTools", "models.providers.lmstudio.models.0.compat.supportsTools", "false")]
    public void A_slot_leads_to_the_value_or_to_what_is_nearest(AttributeKind attribute, string argument, string path, string text)
    {
        var read = Read(Hybrid);
        var model = Assert.Single(read.Graph.Models, m => m.Origin == ModelOrigin.Declared);

        var place = read.Sources.Find(model.Id, new(attribute, argument));

        Assert.Equal(path, place.Path.ToString());
        Assert.Equal(text, Hybrid.Substring(place.Span.Start, place.Span.Length));
    }

    [Fact]
    public void Entries_of_a_chain_have_places()
    {
        var read = Read(Hybrid);
        var chain = Assert.Single(read.Graph.Chains);

        Assert.Equal("agents.defaults.model.primary", read.Sources.Find(chain.Id, Slot.Entry(0)).Path.ToString());
        Assert.Equal("agents.defaults.model.fallbacks.1", read.Sources.Find(chain.Id, Slot.Entry(2)).Path.ToString());
    }

    [Fact]
    public void A_provider_s_name_is_its_key()
    {
        var read = Read(Hybrid);
        var place = read.Sources.Find(new("models.providers.lmstudio"), Slot.Name);

        Assert.Equal("lmstudio", Hybrid.Substring(place.Span.Start, place.Span.Length));
    }

    [Theory]
    [InlineData("2026.9.6", "LMStudio/lmstudio/x", "lmstudio/x")]
    [InlineData("2026.4.24", "LMStudio/lmstudio/x", "lmstudio/lmstudio/x")]
    [InlineData("2026.9.6", "x", "lmstudio/x")]
    [InlineData("2026.9.6", "nobody", "openai/nobody")]
    [InlineData("2026.9.6", "lmstudio/x@work", "lmstudio/x")]
    [InlineData("2026.9.6", "lmstudio/x@q4_k_m", "lmstudio/x@q4_k_m")]
    [InlineData("2026.9.6", "a/b", "lmstudio/x")]
    [InlineData("2026.4.24", "a/b", "a/b")]
    [InlineData("2026.9.6", "openrouter/auto", "openrouter/openrouter/auto")]
    public void References_are_resolved_as_the_release_does(string release, string written, string reference)
    {
        var read = Read(
            $$"""
            { models: { providers: { lmstudio: { models: [{ id: "x" }] }, openrouter: { models: [{ id: "openrouter/auto" }] } } },
              agents: { defaults: { model: "{{written}}", models: { "lmstudio/x": { alias: "a/b" } } } } }
            """,
            ReleaseProfile.Find(release));

        Assert.Equal(reference, Assert.Single(new GraphIndex(read.Graph).Hops(Assert.Single(read.Graph.Chains))).Reference);
    }

    [Fact]
    public void A_string_and_a_lone_primary_write_no_fallbacks()
    {
        var read = Read("{agents: {defaults: {model: 'a/b'}, list: [{id: 'x', model: {primary: 'a/b'}}, {id: 'y', model: {primary: 'a/b', fallbacks: []}}]}}");

        Assert.Equal([false, false, true], read.Graph.Chains.Select(c => c.WritesFallbacks));
    }

    [Fact]
    public void An_agent_with_fallbacks_alone_inherits_the_primary()
    {
        var read = Read("{agents: {defaults: {model: 'a/b'}, entries: {x: {model: {fallbacks: ['c/d']}}}}}");
        var agent = Assert.Single(read.Graph.Agents);

        Assert.Equal(["a/b", "c/d"], new GraphIndex(read.Graph).Hops(agent.Model).Select(m => m.Reference));
    }

    [Fact]
    public void The_map_acts_as_the_allowlist_unless_a_policy_is_written()
    {
        var map = Assert.Single(Read("{agents: {defaults: {models: {'a/b': {}}}}}").Graph.Roots);
        var policy = Assert.Single(Read("{agents: {defaults: {models: {'a/b': {}}, modelPolicy: {allow: ['c/*', 'a/b']}}}}").Graph.Roots);

        Assert.Equal((false, "a/b"), (map.HasAllow, Assert.Single(map.Allow).Written));
        Assert.Equal((true, 2), (policy.HasAllow, policy.Allow.Count));
    }

    [Fact]
    public void Side_jobs_are_references_too()
    {
        var root = Assert.Single(Read(
            "{agents: {defaults: {heartbeat: {model: 'a/b'}, subagents: {model: {primary: 'c/d'}}, compaction: {model: 'e/f', memoryFlush: {model: 'g/h'}}}}}").Graph.Roots);

        Assert.Equal(4, root.OtherReferences.Count);
    }

    [Fact]
    public void Denied_tools_pins_and_secret_references_are_read()
    {
        var graph = Read(
            """
            { tools: { byProvider: { "o/m": { deny: ["browser"] } }, deny: ["group:web"] },
              agents: { defaults: { models: { "o/m": { params: { provider: { only: ["x"], allow_fallbacks: false } } } } } },
              models: { providers: { o: { apiKey: { source: "env", provider: "default", id: "O_KEY" }, headers: { "x-k": "${H}" }, models: [{ id: "m" }] } } } }
            """).Graph;

        var model = Assert.Single(graph.Models);
        Assert.Equal("browser", Assert.Single(model.DeniedTools));
        Assert.Equal(("x", false), (Assert.Single(model.Route!.Only), model.Route.AllowFallbacks));
        Assert.Equal("group:web", Assert.Single(Assert.Single(graph.Roots).DeniedTools));
        var provider = Assert.Single(graph.Providers);
        Assert.Equal((KeyKind.SecretRef, "O_KEY"), (provider.Key.Kind, provider.Key.RefId));
        Assert.Equal("H", Assert.Single(provider.Headers).Variable);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{models: 1, agents: [], auth: null, tools: 'x'}")]
    [InlineData("{models: {providers: {x: null, y: {models: [null, 1, {id: 3}]}}}, agents: {defaults: {model: {primary: 1, fallbacks: 'x'}, models: []}, list: {}, entries: []}}")]
    public void What_has_the_wrong_shape_is_passed_over(string text) => Assert.Single(Read(text).Graph.Roots);

    [Theory]
    [InlineData("{meta: {lastTouchedVersion: '2026.4.30'}}", "2026.4.24")]
    [InlineData("{meta: {lastTouchedVersion: '2026.10.1'}}", "2026.9.6")]
    [InlineData("{}", "2026.9.6")]
    public void The_release_that_wrote_the_file_judges_it(string text, string release) =>
        Assert.Equal(release, Read(text).Release.Name);

    private static OpenClawJsonGraph Read(string text, ReleaseProfile? release = null) => OpenClawJsonReader.Read(Json5Document.Parse(text), release);
}
