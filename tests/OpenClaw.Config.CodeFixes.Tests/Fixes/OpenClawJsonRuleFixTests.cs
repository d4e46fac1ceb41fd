using System.Text.RegularExpressions;
using OpenClaw.Config.Analyzers.Analysis;
using OpenClaw.Config.CodeFixes.Fixes;
using OpenClaw.Config.TestKit.CodeFixes;
using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.CodeFixes.Tests.Fixes;

/// <summary>
/// The fix of each rule on openclaw.json: <c>«old→new»</c> is what it changes. The same text stands in two files: one fix mends
/// one file, all at once mend both.
/// </summary>
public partial class OpenClawJsonRuleFixTests
{
    [Fact]
    public Task OCC0002_A_key_is_renamed() => VerifyAsync("OCC0002", "{ models: { «provders→providers»: {} } }");

    [Fact]
    public Task OCC0003_A_value_becomes_the_nearest_allowed_one() => VerifyAsync("OCC0003", Provider("""baseUrl: "http://127.0.0.1:8000/v1", api: «"openai-completion"→"openai-completions"»"""));

    [Fact]
    public Task OCC1004_A_duplicate_alias_becomes_a_free_one() => VerifyAsync("OCC1004", """
        { agents: { defaults: { models: { "openai/gpt-5.4": { alias: "fast" }, "anthropic/claude-opus-4-6": { alias: «"Fast"→"Fast-anthropic"» } } } } }
        """);

    [Fact]
    public Task OCC1005_A_hop_that_stands_twice_goes() => VerifyAsync("OCC1005", """
        { agents: { defaults: { model: { primary: "openai/gpt-5.4", fallbacks: ["anthropic/claude-opus-4-6"«, "openai/gpt-5.4"→»] } } } }
        """);

    [Fact]
    public Task OCC1008_White_space_leaves_a_model_id() => VerifyAsync("OCC1008", Model("""id: «"m "→"m"»"""));

    [Fact]
    public Task OCC1010_White_space_leaves_an_alias() => VerifyAsync("OCC1010", """
        { agents: { defaults: { models: { "openai/gpt-5.4": { alias: «" fast"→"fast"» } } } } }
        """);

    [Fact]
    public Task OCC1014_A_base_path_is_mended() => VerifyAsync("OCC1014", Provider("""baseUrl: «"http://127.0.0.1:8000/v1/chat/completions"→"http://127.0.0.1:8000/v1"»"""));

    [Fact]
    public Task OCC1015_An_agent_gets_the_fallbacks_of_the_default_chain() => VerifyAsync("OCC1015", """
        {
          agents: {
            defaults: { model: { primary: "openai/gpt-5.4", fallbacks: ["anthropic/claude-opus-4-6"] } },
            list: [{ id: "main", default: true, model: { primary: "anthropic/claude-sonnet-4-6"«→, fallbacks: [ "anthropic/claude-opus-4-6" ]» } }],
          },
        }
        """, "inherit");

    [Fact]
    public Task OCC1019_A_provider_becomes_the_nearest_one() => VerifyAsync("OCC1019", """{ agents: { defaults: { model: «"opena/gpt-5.4"→"openai/gpt-5.4"» } } }""");

    [Fact]
    public Task OCC1020_A_model_becomes_the_nearest_that_is_listed() => VerifyAsync("OCC1020", """
        {
          agents: { defaults: { model: «"one/larg"→"one/large"» } },
          models: { providers: { one: { baseUrl: "https://one.example/v1", models: [{ id: "large", name: "L" }] } } },
        }
        """);

    [Fact]
    public Task OCC1021_A_provider_id_is_folded() => VerifyAsync("OCC1021", """
        { models: { providers: { «One→one»: { baseUrl: "https://one.example/v1", models: [] } } } }
        """);

    [Fact]
    public Task OCC2004_An_output_limit_is_lowered() => VerifyAsync("OCC2004", Model("""id: "m", contextWindow: 32768, maxTokens: «64000→8192»"""));

    [Fact]
    public Task OCC2006_A_window_is_lowered_to_the_highest_known_one() => VerifyAsync("OCC2006", Known("contextWindow: «1000000→128000»"));

    [Fact]
    public Task OCC2008_A_cap_is_lowered_to_the_window() => VerifyAsync("OCC2008", Model("""id: "m", contextWindow: 65536, contextTokens: «131072→65536»"""));

    [Fact]
    public Task OCC2009_An_output_limit_is_lowered_to_the_highest_known_one() => VerifyAsync("OCC2009", Known("contextWindow: 128000, maxTokens: «64000→16384»"));

    [Fact]
    public Task OCC5001_A_literal_key_becomes_a_variable() => VerifyAsync("OCC5001", Provider("""baseUrl: "https://one.example/v1", apiKey: «"my-password"→"${ONE_API_KEY}"»"""));

    [Fact]
    public Task OCC5002_A_url_gets_https() => VerifyAsync("OCC5002", Provider("""baseUrl: «"http://one.example/v1"→"https://one.example/v1"»"""));

    [Fact]
    public Task OCC5006_A_secret_header_becomes_a_variable() => VerifyAsync("OCC5006", Provider("""baseUrl: "https://one.example/v1", headers: { "x-api-key": «"my-password"→"${ONE_X_API_KEY}"» }"""));

    [Fact]
    public Task OCC5008_A_variable_written_as_text_becomes_one() => VerifyAsync("OCC5008", Provider("""baseUrl: "https://one.example/v1", apiKey: «"$MY_KEY"→"${MY_KEY}"»"""));

    [Fact]
    public Task OCC7008_A_hop_that_the_map_shuts_out_gets_a_key() => VerifyAsync("OCC7008", """
        { agents: { defaults: { model: "anthropic/claude-opus-4-6", models: { "openai/gpt-5.4": {}«→, "anthropic/claude-opus-4-6": {}» } } } }
        """);

    private static string Provider(string members) => $$"""
        { models: { providers: { one: { {{members}}, models: [] } } } }
        """;

    private static string Model(string members) => $$"""
        { models: { providers: { one: { baseUrl: "http://127.0.0.1:8000/v1", api: "openai-responses", models: [{ name: "M", {{members}} }] } } } }
        """;

    private static string Known(string members) => $$"""
        { models: { providers: { openai: { models: [{ id: "gpt-4o", name: "M", {{members}} }] } } } }
        """;

    private static async Task VerifyAsync(string id, string json, string? key = null)
    {
        var (before, after) = (Marks().Replace(json, "$1"), Marks().Replace(json, "$2"));
        var project = new TestProject(string.Empty) { AdditionalFiles = [new TestFile("openclaw.json", before), new TestFile("openclaw.other.json", before)] };
        var verifier = new CodeFixVerifier(new OpenClawJsonAnalyzer(), new OpenClawJsonCodeFix(), id);
        var action = key is null ? null : id + "/" + key;
        await verifier.VerifyCodeFixAsync(project, [new TestFile("openclaw.json", after)], action);
        await verifier.VerifyFixAllAsync(project, [new TestFile("openclaw.json", after), new TestFile("openclaw.other.json", after)], action);
    }

    [GeneratedRegex("«([^→»]*)→([^»]*)»", RegexOptions.Singleline)]
    private static partial Regex Marks();
}
