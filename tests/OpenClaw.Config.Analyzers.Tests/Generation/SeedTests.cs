using System.Text.Json.Nodes;

namespace OpenClaw.Config.Analyzers.Tests.Generation;

public class SeedTests
{
    [Fact]
    public async Task The_hybrid_example_gives_a_file_for_every_declaration()
    {
        var run = await Generated.From(Seed.Source);

        Assert.Equal(
            ["Anthropic.Opus.g.cs", "Anthropic.Sonnet.g.cs", "Anthropic.g.cs", "AssistantConfig.g.cs", "Hybrid.g.cs", "LmStudio.Local.g.cs", "LmStudio.g.cs"],
            run.Sources.Keys);
    }

    [Fact]
    public async Task The_constant_of_the_root_is_the_file_of_the_seed()
    {
        var assembly = (await Generated.From(Seed.Source)).Load();

        var json = JsonNode.Parse(assembly.Value<string>("AssistantConfig", "OpenClawJson"))!;

        Assert.Equal("anthropic/claude-sonnet-4-6", (string?)json["agents"]!["defaults"]!["model"]!["primary"]);
        Assert.Equal(
            ["lmstudio/my-local-model", "anthropic/claude-opus-4-6"],
            json["agents"]!["defaults"]!["model"]!["fallbacks"]!.AsArray().Select(f => (string?)f));
        Assert.Equal("lmstudio", (string?)json["models"]!["providers"]!["lmstudio"]!["apiKey"]);
    }

    [Fact]
    public async Task A_model_knows_what_is_declared_of_it_and_of_its_provider()
    {
        var assembly = (await Generated.From(Seed.Source)).Load();

        var local = assembly.Value<ModelDescriptor>("LmStudio+Local", "Descriptor");

        Assert.Equal("lmstudio/my-local-model", local.Ref.ToString());
        Assert.Equal(("Local Model", "Local", ModelApi.OpenAIResponses), (local.Name, local.Alias, local.Api));
        Assert.Equal("http://127.0.0.1:1234/v1", local.BaseUrl);
        Assert.Equal(new Fact<int>(196_608, FactSource.Declared), local.ContextWindow);
        Assert.Equal(new Fact<int>(8_192, FactSource.Declared), local.MaxTokens);
        Assert.Equal(new Fact<int>(176_608, FactSource.Declared), local.UsableContext);
        Assert.Equal(new Fact<Inputs>(Inputs.Text, FactSource.Declared), local.Input);
        Assert.Equal(new Fact<bool>(false, FactSource.Declared), local.Reasoning);
        Assert.Equal(new CostDescriptor(0, 0, 0, 0, FactSource.Declared), local.Cost);
        Assert.Equal(Hosting.Local, local.Hosting);
        Assert.Equal("lmstudio", local.Provider.PlaceholderKey);
        Assert.Null(local.Provider.KeyVariable);
    }

    [Fact]
    public async Task The_registry_finds_every_model_by_reference_and_alias()
    {
        var assembly = (await Generated.From(Seed.Source)).Load();
        var find = assembly.Finder("AssistantConfig");

        Assert.Equal("anthropic/claude-opus-4-6", Found("Opus"));
        Assert.Equal("anthropic/claude-opus-4-6", Found("opus"));
        Assert.Equal("lmstudio/my-local-model", Found("lmstudio/my-local-model"));
        Assert.Equal("lmstudio/my-local-model", Found("LMStudio/my-local-model@home"));
        Assert.Null(Found("lmstudio/another"));
        Assert.Null(Found(null));
        Assert.Equal(3, assembly.Value<IReadOnlyList<ModelDescriptor>>("AssistantConfig+ModelRegistry", "All").Count);

        string? Found(string? text) => find(text, out var model) ? model!.Ref.ToString() : null;
    }

    [Fact]
    public async Task The_routing_table_has_the_chain_with_its_hops_in_order()
    {
        var assembly = (await Generated.From(Seed.Source)).Load();

        var chain = assembly.Value<ChainDescriptor>("AssistantConfig+RoutingTable", "Hybrid");

        Assert.Equal(
            ["anthropic/claude-sonnet-4-6", "lmstudio/my-local-model", "anthropic/claude-opus-4-6"],
            chain.Hops.Select(h => h.Model.Ref.ToString()));
        Assert.Equal(6, chain.WorstCaseAttempts);
        Assert.Same(chain, Assert.Single(assembly.Value<IReadOnlyList<ChainDescriptor>>("AssistantConfig+RoutingTable", "All")));
        Assert.Same(chain, assembly.Value<ConfigDescriptor>("AssistantConfig", "Descriptor").Default);
    }

    [Fact]
    public async Task The_declarations_are_the_arguments_of_generic_code()
    {
        var run = await Generated.From(Seed.Source + """

            public static class Generic
            {
                public static string All => Model<LmStudio.Local>() + Provider<Anthropic>() + Chain<Hybrid>();
                private static string Model<T>() where T : IModel => T.Descriptor.Ref.ToString();
                private static string Provider<T>() where T : IProvider => T.Descriptor.Id;
                private static string Chain<T>() where T : IFallbackChain => T.Descriptor.Name;
            }
            """);

        Assert.Equal("lmstudio/my-local-modelanthropicHybrid", run.Load().Value<string>("Generic", "All"));
    }
}
