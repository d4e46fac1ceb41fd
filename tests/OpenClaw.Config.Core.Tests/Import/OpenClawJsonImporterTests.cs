using OpenClaw.Config.Core.Export;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Import.CSharp;
using OpenClaw.Config.Core.Import.OpenClawJson;
using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Json.Syntax;

namespace OpenClaw.Config.Core.Tests.Import;

public class OpenClawJsonImporterTests
{
    private const string TwoServers = """
        models: { providers: {
          acme: { baseUrl: "https://llm.acme.example/v1", api: "openai-completions", models: [{ id: "large", name: "Large" }, { id: "small", name: "Small" }] },
          beta: { baseUrl: "https://llm.beta.example/v1", api: "openai-completions", models: [{ id: "medium", name: "Medium" }] },
        } }
        """;

    [Fact]
    public void The_picker_keeps_its_order_and_its_aliases_are_declared()
    {
        var imported = Import($$"""
            { agents: { defaults: { model: "acme/large", models: { "beta/medium": { alias: "M" }, "acme/small": {}, "acme/large": { alias: "L" } } } }, {{TwoServers}} }
            """);

        Assert.Equal(["beta/medium", "acme/small", "acme/large"], Picker(imported));
        Assert.Equal(["L", "M"], imported.Graph.Models.Select(m => m.Alias).OfType<string>().Order(StringComparer.Ordinal));
        Assert.Empty(imported.Graph.Roots[0].RawJson);
        Assert.Contains("Models = new[] { typeof(Beta.Medium), typeof(Acme.Small), typeof(Acme.Large) }", CSharp(imported), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picker_without_some_of_the_models_stays_without_them()
    {
        var imported = Import($$"""{ agents: { defaults: { model: "acme/large", models: { "acme/large": {} } } }, {{TwoServers}} }""");

        Assert.Equal(["acme/large"], Picker(imported));
        Assert.Empty(imported.Graph.Roots[0].RawJson);
    }

    [Fact]
    public void A_whole_provider_in_the_picker_is_its_declaration()
    {
        var imported = Import($$"""{ agents: { defaults: { model: "acme/large", models: { "acme/large": {}, "beta/*": {} } } }, {{TwoServers}} }""");

        Assert.Equal(["acme/large", "beta/*"], Picker(imported));
        Assert.Contains("typeof(Beta) }", CSharp(imported), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_writer_gives_the_picker_by_itself_nothing_is_said_about_it()
    {
        var imported = Import($$"""
            { agents: { defaults: { model: "acme/large", models: { "acme/large": { alias: "L" }, "acme/small": {}, "beta/medium": {} } } }, {{TwoServers}} }
            """);

        Assert.DoesNotContain("Models = ", CSharp(imported), StringComparison.Ordinal);
        Assert.Equal(["acme/large", "acme/small", "beta/medium"], Picker(imported));
    }

    [Fact]
    public void A_key_that_no_declaration_can_stand_for_leaves_the_map_as_it_is()
    {
        var imported = Import($$"""{ agents: { defaults: { model: "acme/large", models: { "nobody/knows": { alias: "X" }, "acme/large": {} } } }, {{TwoServers}} }""");

        Assert.Equal(["nobody/knows", "acme/large"], Picker(imported));
        Assert.Equal("agents.defaults.models", Assert.Single(imported.Graph.Roots[0].RawJson).Path);
    }

    [Fact]
    public void Two_rows_of_one_id_stay_two_rows_with_what_each_says()
    {
        var imported = Import("""
            { models: { providers: { acme: { baseUrl: "https://llm.acme.example/v1", api: "openai-completions", models: [
              { id: "large", name: "Large", contextWindow: 100000, thinkingLevelMap: { low: "low" } },
              { id: "small", name: "Small" },
              { id: "large", name: "Large again", maxTokens: 4096, thinkingLevelMap: { high: "high" } } ] } } } }
            """, target: "2026.9");

        var rows = (JsonArray)JsonPath.Of("models", "providers", "acme", "models").Find(Write(imported))!;
        Assert.Equal(["Large", "Small", "Large again"], rows.Items.Select(r => ((JsonString)((JsonObject)r)["name"]!).Value));
        Assert.Equal("""{ "high": "high" }""", JsonText.WriteCompact(((JsonObject)rows.Items[2])["thinkingLevelMap"]!));
        Assert.Empty(imported.Graph.Providers[0].RawJson);
    }

    [Fact]
    public void A_bundled_provider_at_an_endpoint_of_ones_own_gets_no_api_that_nobody_wrote()
    {
        var imported = Import("""
            { models: { providers: { ollama: { baseUrl: "http://127.0.0.1:11434", apiKey: "ollama-local", models: [{ id: "gpt-oss:20b", name: "Small" }] } } } }
            """);

        Assert.Null(JsonPath.Of("models", "providers", "ollama", "api").Find(Write(imported)));
        Assert.Empty(imported.Graph.Roots[0].RawJson);
        Assert.Empty(imported.Graph.Providers[0].RawJson);
    }

    [Fact]
    public void Only_the_order_of_the_picker_differs_and_is_kept()
    {
        var imported = Import($$"""
            { agents: { defaults: { models: { "beta/medium": { alias: "M" }, "acme/large": { alias: "L" }, "acme/small": { alias: "S" } }, model: "acme/large" } }, {{TwoServers}} }
            """);

        Assert.Equal(["beta/medium", "acme/large", "acme/small"], Picker(imported));
    }

    [Fact]
    public void Agents_stay_in_their_order_and_2026_4_gets_no_mark_that_nobody_wrote()
    {
        var imported = Import($$"""
            { agents: { defaults: { model: "acme/large" }, list: [{ id: "main" }, { id: "writer", model: "acme/small" }, { id: "coder" }] }, {{TwoServers}} }
            """, target: "2026.4");

        var list = (JsonArray)JsonPath.Of("agents", "list").Find(Write(imported))!;
        Assert.Equal(["main", "writer", "coder"], list.Items.Select(a => ((JsonString)((JsonObject)a)["id"]!).Value));
        Assert.All(list.Items, a => Assert.Null(((JsonObject)a)["default"]));
    }

    [Fact]
    public void A_mark_that_stands_in_a_2026_4_file_stays()
    {
        var imported = Import($$"""
            { agents: { defaults: { model: "acme/large" }, list: [{ id: "main", default: true }, { id: "writer", model: "acme/small" }] }, {{TwoServers}} }
            """, target: "2026.4");

        Assert.Equal(new JsonBoolean(true), JsonPath.Of("agents", "list", "0", "default").Find(Write(imported)));
    }

    [Fact]
    public void A_hop_that_stands_twice_stays_twice()
    {
        var imported = Import($$"""
            { agents: { defaults: { model: { primary: "acme/large", fallbacks: ["acme/small", "acme/large"] } } }, {{TwoServers}} }
            """);

        Assert.Equal(JsonArray.Of(["acme/small", "acme/large"]), JsonPath.Of("agents", "defaults", "model", "fallbacks").Find(Write(imported)));
    }

    [Theory]
    [InlineData("2026.9", "anthropic/claude-opus-5")]
    [InlineData("2026.4", "anthropic/claude-opus-4-7")]
    public void An_alias_that_the_release_gives_by_itself_is_understood_and_not_written(string release, string opus)
    {
        var imported = OpenClawJsonImporter.Import(
            (JsonObject)Json5Document.Parse($$"""{ agents: { defaults: { model: "Opus", models: { "{{opus}}": {} } } } }""").ToJsonValue(),
            new ImportOptions { Release = release, Target = release });

        var written = Write(imported);
        Assert.Equal(new JsonString(opus), JsonPath.Of("agents", "defaults", "model", "primary").Find(written));
        Assert.Equal(JsonObject.Empty, JsonPath.Of("agents", "defaults", "models", opus).Find(written));
    }

    private static ImportedConfiguration Import(string json, string? target = null) =>
        OpenClawJsonImporter.Import((JsonObject)Json5Document.Parse(json).ToJsonValue(), new ImportOptions { Target = target });

    private static JsonObject Write(ImportedConfiguration imported) =>
        OpenClawJsonWriter.Write(new GraphIndex(imported.Graph), imported.Graph.Roots[0], imported.Graph.Roots[0].Target);

    private static string CSharp(ImportedConfiguration imported) => DeclarationsWriter.Write(imported.Graph, string.Empty, [], []);

    private static IEnumerable<string> Picker(ImportedConfiguration imported) =>
        ((JsonObject)JsonPath.Of("agents", "defaults", "models").Find(Write(imported))!).Members.Select(m => m.Name);
}
