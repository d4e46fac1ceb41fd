using OpenClaw.Config.CodeFixes.Fixes;

namespace OpenClaw.Config.CodeFixes.Tests.Fixes;

public class ModelCodeFixTests
{
    [Fact]
    public Task OCC1010_An_empty_alias_goes() => FixTest.VerifyAsync(new RemovalCodeFix(), "OCC1010", Model("""[Model("m"«, Alias = ""→», Size = "70B")]"""));

    [Fact]
    public Task OCC2003_A_window_is_declared() => FixTest.VerifyAsync(
        new UnknownFactCodeFix(),
        "OCC2003",
        Model("""[Model("nobody-knows-this"«→, ContextWindow = 131_072»)]""") + Root,
        key: "131072");

    [Fact]
    public Task OCC4006_A_size_is_declared() => FixTest.VerifyAsync(
        new UnknownFactCodeFix(),
        "OCC4006",
        Model("""[Model("nobody-knows-this", ContextWindow = 131_072«→, Size = "32B"»)]""") + Root,
        key: "32B");

    [Fact]
    public Task OCC4007_A_size_becomes_what_the_id_says() => FixTest.VerifyAsync(
        new ArgumentValueCodeFix(), "OCC4007", Model("""[Model("qwen3-8b-instruct", Size = «"70B"→"8B"»)]"""));

    [Fact]
    public Task OCC7002_A_parameter_that_is_dropped_goes() => FixTest.VerifyAsync(
        new RemovalCodeFix(), "OCC7002", Model("""[Model("m")«, RequestParameter("store", "true")→»]"""));

    [Fact]
    public Task OCC7002_A_parameter_in_brackets_of_its_own_goes_with_them() => FixTest.VerifyAsync(
        new RemovalCodeFix(), "OCC7002", Model("""
            [Model("m")]
            «[RequestParameter("store", "true")]
            →»public partial record M2;
            [Model("m3")]
            """));

    [Fact]
    public Task OCC7003_A_flag_without_effect_goes() => FixTest.VerifyAsync(
        new RemovalCodeFix(), "OCC7003", Model("""[Model("m", Api = ModelApi.OpenAIResponses), Compat(«RequiresStringContent = true, →»SupportsTools = true)]"""));

    [Fact]
    public Task OCC7003_The_only_flag_goes_with_its_attribute() => FixTest.VerifyAsync(
        new RemovalCodeFix(), "OCC7003", Model("""[Model("m", Api = ModelApi.OpenAIResponses)«, Compat(RequiresStringContent = true)→»]"""));

    [Fact]
    public Task OCC7005_Tools_are_declared_off() => FixTest.VerifyAsync(
        new ArgumentValueCodeFix(), "OCC7005", Model("""[Model("m"), Compat(StrictMessageKeys = true«→, SupportsTools = false»)]"""));

    [Fact]
    public Task OCC7006_Responses_are_preferred() => FixTest.VerifyAsync(new ArgumentValueCodeFix(), "OCC7006", """
        [Provider("lmstudio#", "http://127.0.0.1:1234/v1", Api = ModelApi.«OpenAICompletions→OpenAIResponses»)]
        public partial record P#
        {
            [Model("m", ContextWindow = 131_072)] public partial record M;
        }
        """ + Root);

    [Fact]
    public Task OCC7007_Lean_mode_is_set() => FixTest.VerifyAsync(new ArgumentValueCodeFix(), "OCC7007", """
        [Provider("box#", "http://127.0.0.1:800#/v1", Api = ModelApi.OpenAICompletions, Hosting = Hosting.Local)]
        public partial record P#
        {
            [Model("m", Size = "8B", ContextWindow = 131_072)] public partial record M;
        }

        [OpenClawConfig(Default = typeof(P#.M), File = "a#.json"«→, LocalModelLean = true»)] public partial record Root#;
        """);

    private const string Root = """

        [OpenClawConfig(Default = typeof(P#.M), File = "a#.json")] public partial record Root#;
        """;

    private static string Model(string attribute) => $$"""
        [Provider("my-server#", "http://127.0.0.1:800#/v1", Api = ModelApi.OpenAICompletions, Hosting = Hosting.Local)]
        public partial record P#
        {
            {{attribute}}
            public partial record M;
        }
        """;
}
