using OpenClaw.Config.CodeFixes.Fixes;

namespace OpenClaw.Config.CodeFixes.Tests.Fixes;

public class ArgumentValueCodeFixTests
{
    [Fact]
    public Task OCC0005_An_unknown_target_becomes_a_known_one() => VerifyAsync("OCC0005", """
        [OpenClawConfig(Target = «"1999.1"→"2026.4"», File = "a#.json")] public partial record Root#;
        """, "0");

    [Fact]
    public Task OCC1004_All_but_the_first_of_duplicate_aliases_become_free_ones() => VerifyAsync("OCC1004", """
        [Provider("p#", "http://127.0.0.1:800#/v1")]
        public partial record P#
        {
            [Model("a", Alias = "Fast#")] public partial record A;
            [Model("b", Alias = «"fast#"→"fast#-p#"»)] public partial record B;
            [Model("c", Alias = «"FAST#"→"FAST#-p#-2"»)] public partial record C;
        }
        """, isAll: true);

    [Fact]
    public Task OCC1007_Slashes_leave_a_provider_id() => VerifyAsync("OCC1007", """
        [Provider(«"a/b#"→"a-b#"», "http://127.0.0.1:800#/v1")] public partial record P#;
        """);

    [Fact]
    public Task OCC1008_White_space_leaves_a_model_id() => VerifyAsync("OCC1008", Model("""[Model(«"m "→"m"»)]"""));

    [Fact]
    public Task OCC1010_White_space_leaves_an_alias() => VerifyAsync("OCC1010", Model("""[Model("m", Alias = «" m#"→"m#"»)]"""));

    [Fact]
    public Task OCC1012_A_base_url_is_added_behind_the_id() => VerifyAsync("OCC1012", """
        [Provider("my-server#"«→, "http://127.0.0.1:8000/v1"», Api = ModelApi.OpenAICompletions)] public partial record P#;
        """);

    [Fact]
    public Task OCC1014_A_base_path_is_mended() => VerifyAsync("OCC1014", """
        [Provider("my-server#", «"http://127.0.0.1:800#/v1/chat/completions"→"http://127.0.0.1:800#/v1"», Api = ModelApi.OpenAICompletions)] public partial record P#;
        """);

    [Fact]
    public Task OCC1021_A_provider_id_is_folded() => VerifyAsync("OCC1021", """
        [Provider(«"My-Server#"→"my-server#"», "http://127.0.0.1:800#/v1")] public partial record P#;
        """);

    [Fact]
    public Task OCC1022_A_repeated_prefix_goes() => VerifyAsync("OCC1022", """
        [Provider("my-server#", "http://127.0.0.1:800#/v1")]
        public partial record P#
        {
            [Model(«"my-server#/m"→"m"»)] public partial record M;
        }
        """);

    [Fact]
    public Task OCC2001_A_window_is_raised_to_the_floor() => VerifyAsync("OCC2001", Model("""[Model("m", ContextWindow = «8_192→16_000»)]"""));

    [Fact]
    public Task OCC2002_A_window_is_raised_to_the_threshold() => VerifyAsync("OCC2002", Model("""[Model("m", ContextWindow = «20000→32_000»)]"""));

    [Fact]
    public Task OCC2004_An_output_limit_is_lowered() => VerifyAsync("OCC2004", Model("""[Model("m", ContextWindow = 32_768, MaxTokens = «64_000→8192»)]"""));

    [Fact]
    public Task OCC2008_A_cap_is_lowered_to_the_window() => VerifyAsync("OCC2008", Model("""[Model("m", ContextWindow = 65_536, ContextTokens = «131_072→65_536»)]"""));

    [Fact]
    public Task OCC5002_A_url_gets_https() => VerifyAsync("OCC5002", """
        [Provider("my-server#", «"http://models#.example.com/v1"→"https://models#.example.com/v1"»)] public partial record P#;
        """);

    [Fact]
    public Task OCC5004_A_variable_name_is_mended() => VerifyAsync("OCC5004", """
        [Provider("my-server#", "http://127.0.0.1:800#/v1", ApiKeyVariable = «"my-key"→"MY_KEY"»)] public partial record P#;
        """);

    [Fact]
    public Task OCC7009_An_unknown_api_becomes_a_constant() => VerifyAsync("OCC7009", """
        [Provider("my-server#", "http://127.0.0.1:800#/v1", Api = «"openai-completion"→ModelApi.OpenAICompletions»)] public partial record P#;
        """, "0");

    private static string Model(string attribute) => $$"""
        [Provider("my-server#", "http://127.0.0.1:800#/v1", Api = ModelApi.OpenAICompletions)]
        public partial record P#
        {
            {{attribute}} public partial record M;
        }
        """;

    private static Task VerifyAsync(string id, string source, string? key = null, bool isAll = false) =>
        isAll ? FixTest.VerifyAllAsync(new ArgumentValueCodeFix(), id, source) : FixTest.VerifyAsync(new ArgumentValueCodeFix(), id, source, key);
}
