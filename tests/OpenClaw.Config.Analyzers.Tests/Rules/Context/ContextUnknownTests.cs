using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Context;

public sealed class ContextUnknownTests() : RuleTests("OCC2003")
{
    private const string Chain = """

        [FallbackChain(typeof(P.M))]
        public partial record Chain;
        """;

    [Fact]
    public Task A_hop_whose_window_nobody_tells_fires() => Fires(Model("gateway\", \"https://llm.example.com/v1", "[|\"house-model\"|]") + Chain, "Nobody knows the window of gateway/house-model: it is not declared, not in the catalogue, and OpenClaw does not ask this server. It assumes 200,000 tokens, and "
            + "a longer conversation than the server takes fails there. Declare ContextWindow as the server shows it.");

    [Fact]
    public Task A_declared_window_is_known() => Silent(Model("gateway\", \"https://llm.example.com/v1", "\"house-model\", ContextWindow = 131_072") + Chain);

    [Fact]
    public Task A_window_of_the_catalogue_is_known() => Silent(Model("anthropic", "\"claude-opus-4-6\"") + Chain);

    [Fact]
    public Task A_model_in_no_chain_is_not_told() => Silent(Model("gateway\", \"https://llm.example.com/v1", "\"house-model\""));

    [Fact]
    public Task Ollama_s_own_api_asks_the_server() => Silent(Model("box\", \"http://127.0.0.1:11434\", Api = ModelApi.Ollama", "\"house-model\"", quoted: false) + Chain);

    [Theory]
    [InlineData("lmstudio")]
    [InlineData("vllm")]
    [InlineData("sglang")]
    [InlineData("ollama")]
    public Task A_bundled_local_provider_asks_its_server(string provider) => Silent(Model(provider, "\"house-model\"") + Chain);

    [Fact]
    public Task A_model_that_the_catalogue_should_know_is_told_by_OCC1018_alone() => Silent(Model("anthropic", "\"claude-opus-4-66\"") + Chain);

    [Fact]
    public Task An_embedding_model_is_not_judged() => Silent(Model("gateway\", \"https://llm.example.com/v1", "\"text-embedding-house\"") + Chain);

    [Fact]
    public async Task A_model_of_a_referenced_assembly_is_told_at_the_chain()
    {
        var library = new TestProject("namespace Shared { " + Model("gateway\", \"https://llm.example.com/v1", "\"house-model\"") + " }") { Name = "Shared" };

        await Fires(
            new TestProject("""
                [FallbackChain([|typeof(Shared.P.M)|])]
                public partial record Chain;
                """) { References = [await library.ToReferenceAsync(TestContext.Current.CancellationToken)] },
            "Nobody knows the window of gateway/house-model: it is not declared, not in the catalogue, and OpenClaw does not ask this server. It assumes 200,000 tokens, and "
            + "a longer conversation than the server takes fails there. Declare ContextWindow as the server shows it.");
    }

    [Fact]
    public void A_hop_of_a_file_whose_window_nobody_tells_fires() => FiresInJson("""
        {
          agents: { defaults: { model: "gateway/house-model" } },
          models: { providers: { gateway: { baseUrl: "https://llm.example.com/v1", models: [{ id: [|"house-model"|], name: "House" }] } } },
        }
        """, "Nobody knows the window of gateway/house-model: it is not declared, not in the catalogue, and OpenClaw does not ask this server. It assumes 200,000 tokens, and "
            + "a longer conversation than the server takes fails there. Declare contextWindow as the server shows it.");

    [Fact]
    public void A_row_that_no_chain_of_the_file_names_is_not_told() => SilentInJson("""
        { models: { providers: { gateway: { baseUrl: "https://llm.example.com/v1", models: [{ id: "house-model", name: "House" }] } } } }
        """);

    [Fact]
    public void A_file_s_ollama_asks_the_server() => SilentInJson("""
        {
          agents: { defaults: { model: "ollama/house-model" } },
          models: { providers: { ollama: { baseUrl: "http://127.0.0.1:11434", api: "ollama", models: [{ id: "house-model", name: "House" }] } } },
        }
        """);

    private static string Model(string provider, string model, bool quoted = true) => $$"""
        [Provider("{{provider}}{{(quoted ? "\"" : string.Empty)}})]
        public partial record P
        {
            [Model({{model}})] public partial record M;
        }
        """;
}
