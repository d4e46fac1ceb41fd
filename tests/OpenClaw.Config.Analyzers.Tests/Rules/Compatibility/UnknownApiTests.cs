namespace OpenClaw.Config.Analyzers.Tests.Rules.Compatibility;

public sealed class UnknownApiTests() : RuleTests("OCC7009")
{
    [Fact]
    public Task An_api_that_is_nearly_one_fires_with_the_nearest() => Fires(Provider("""[|"openai-completion"|]"""), "OpenClaw has no API 'openai-completion': it refuses the whole file, and the gateway does not start. Did you mean 'openai-completions'?");

    [Fact]
    public Task A_classic_name_fires() => Fires(Provider("""[|"google-genai"|]"""), "OpenClaw has no API 'google-genai': it refuses the whole file, and the gateway does not start. Did you mean 'google-generative-ai'?");

    [Fact]
    public Task Something_else_fires_with_all_that_there_are() => Fires(Provider("""[|"rest"|]"""), "OpenClaw has no API 'rest': it refuses the whole file, and the gateway does not start. It has anthropic-messages, azure-openai-responses, bedrock-converse-stream, github-copilot, google-generative-ai, ollama, openai-completions and openai-responses.");

    [Fact]
    public Task The_api_of_one_model_fires() => Fires("""
        [Provider("box", "http://127.0.0.1:8000/v1")]
        public partial record Box
        {
            [Model("m", Api = [|"openai-chat"|])] public partial record M;
        }
        """, "OpenClaw has no API 'openai-chat': it refuses the whole file, and the gateway does not start. Did you mean 'openai-completions'?");

    [Theory]
    [InlineData("openai-completions")]
    [InlineData("openai-responses")]
    [InlineData("anthropic-messages")]
    [InlineData("ollama")]
    public Task An_api_that_OpenClaw_has_passes(string api) => Silent(Provider($"\"{api}\""));

    [Fact]
    public Task An_api_of_one_release_is_another_rule_s() => Silent(Provider("\"openai-codex-responses\""), target: "2026.9");

    private static string Provider(string api) => $$"""
        [Provider("box", "http://127.0.0.1:8000/v1", Api = {{api}})]
        public partial record Box;
        """;
}
