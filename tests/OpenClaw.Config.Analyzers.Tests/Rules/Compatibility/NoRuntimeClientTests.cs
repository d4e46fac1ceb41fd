using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Compatibility;

public sealed class NoRuntimeClientTests() : RuleTests("OCC7010")
{
    private const string Models = """
        [Provider("google")]
        public partial record Google
        {
            [Model("gemini-2.5-pro", ContextWindow = 1_048_576)] public partial record Gemini;
        }

        [Provider("anthropic")]
        public partial record Anthropic
        {
            [Model("claude-opus-4-6")] public partial record Opus;
        }

        [Provider("box", "http://127.0.0.1:8000/v1", Api = "openai-chat")]
        public partial record Box
        {
            [Model("m")] public partial record M;
        }

        """;

    [Fact]
    public Task A_hop_that_the_runtime_cannot_ask_fires() => Fires(Models + """
        [FallbackChain(typeof(Anthropic.Opus), [|typeof(Google.Gemini)|])]
        public partial record Chain;
        """, "google/gemini-2.5-pro speaks google-generative-ai, which OpenClaw has but OpenClaw.Config.Hosting does not: the file is right, and the generated client skips this hop. It speaks anthropic-messages, azure-openai-responses, ollama, openai-completions and openai-responses; give the .NET side another hop, or leave it so.");

    [Fact]
    public Task A_hop_that_it_can_ask_passes() => Silent(Models + """
        [FallbackChain(typeof(Anthropic.Opus))]
        public partial record Chain;
        """);

    [Fact]
    public Task A_model_that_no_chain_uses_passes() => Silent(Models);

    [Fact]
    public Task An_api_that_OpenClaw_does_not_have_either_is_another_rule_s() => Silent(Models + """
        [FallbackChain(typeof(Box.M))]
        public partial record Chain;
        """);

    [Theory]
    [InlineData("openai-completions")]
    [InlineData("openai-responses")]
    [InlineData("azure-openai-responses")]
    [InlineData("anthropic-messages")]
    [InlineData("ollama")]
    public Task Each_api_of_the_runtime_passes(string api) => Silent($$"""
        [Provider("box", "http://127.0.0.1:8000/v1", Api = "{{api}}")]
        public partial record Box
        {
            [Model("m")] public partial record M;
        }

        [FallbackChain(typeof(Box.M))] public partial record Chain;
        """);

    [Fact]
    public async Task The_models_may_stand_in_a_referenced_assembly()
    {
        var library = await new TestProject(Models) { Name = "Shared" }.ToReferenceAsync(TestContext.Current.CancellationToken);
        await Fires(new TestProject("[FallbackChain(typeof(Anthropic.Opus), [|typeof(Google.Gemini)|])] public partial record Chain;") { References = [library] }, "google/gemini-2.5-pro speaks google-generative-ai, which OpenClaw has but OpenClaw.Config.Hosting does not: the file is right, and the generated client skips this hop. It speaks anthropic-messages, azure-openai-responses, ollama, openai-completions and openai-responses; give the .NET side another hop, or leave it so.");
    }
}
