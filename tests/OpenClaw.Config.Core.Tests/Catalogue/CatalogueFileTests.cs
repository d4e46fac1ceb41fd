using OpenClaw.Config.Core.Catalogue;

namespace OpenClaw.Config.Core.Tests.Catalogue;

public class CatalogueFileTests
{
    private const string File = "team.openclaw-models.json";

    [Fact]
    public void A_project_adds_its_own_provider_and_model()
    {
        var catalogue = With("""
            {
              // ours
              providers: { "Team-vLLM": { name: "Team", api: "openai-completions", baseUrl: "https://llm.contoso.example/v1",
                                          aliases: ["team"], regions: { eu: "https://eu.contoso.example/v1" },
                                          keyVariables: ["TEAM_KEY"], hosting: "hosted" } },
              models: { "team-vllm/big": { name: "Big", contextWindow: 131072, maxTokens: 16384, input: ["text", "image"], tools: true,
                                           reasoning: false, cost: { input: 0.5, output: 1.5 }, size: "120B", activeSize: "5B",
                                           quantization: "q4_k_m", openWeights: true, released: "2026-08-01", retired: "2027-01" } },
            }
            """);

        var provider = catalogue.FindProvider("TEAM")!;
        var model = catalogue.FindModel("team-vllm", "big")!;

        Assert.Equal("team-vllm", provider.Id);
        Assert.Equal("https://eu.contoso.example/v1", provider.BaseUrlFor("EU"));
        Assert.Equal(ProviderHosting.Hosted, provider.Hosting);
        Assert.Equal("TEAM_KEY", provider.KeyVariables[0]);
        Assert.Equal((131072, 16384), (model.Context, model.Output));
        Assert.Equal(ModelInputs.Text | ModelInputs.Image, model.Inputs);
        Assert.True(model.Tools);
        Assert.False(model.Reasoning);
        Assert.Equal((120, 5, 4), (model.DeclaredParamsB, model.DeclaredActiveParamsB, model.DeclaredQuantBits));
        Assert.Equal(0.5, model.Price!.Input);
        Assert.Null(model.Price.CacheRead);
        Assert.Equal(File, model.Sources[0]);
        Assert.Contains(provider, catalogue.Providers);
        Assert.Contains("big", catalogue.ModelIds("team-vllm"));
    }

    [Fact]
    public void An_entry_of_the_catalogue_is_corrected_field_by_field()
    {
        var below = ModelCatalogue.Default.FindModel("anthropic", "claude-sonnet-4-6")!;
        var catalogue = With("{ models: { 'anthropic/claude-sonnet-4-6': { contextWindow: 150000 } } }");

        var model = catalogue.FindModel("anthropic", "claude-sonnet-4-6")!;

        Assert.Equal((150_000, 150_000), (model.Context, model.ContextHighest));
        Assert.Equal(below.Output, model.Output);
        Assert.Equal(below.Price, model.Price);
        Assert.Equal(File, Assert.Single(model.Sources));
        Assert.Equal(below, ModelCatalogue.Default.FindModel("anthropic", "claude-sonnet-4-6"));
    }

    [Fact]
    public void An_alias_of_a_known_provider_means_that_provider()
    {
        var catalogue = With("{ models: { 'moonshotai/kimi-next': { contextWindow: 1000 } } }");

        Assert.NotNull(catalogue.FindModel("moonshot", "kimi-next"));
        Assert.NotNull(catalogue.FindModel("moonshot-ai", "KIMI-NEXT"));
    }

    [Fact]
    public void Of_several_files_the_later_one_wins()
    {
        var catalogue = With("{ models: { 'a/b': { contextWindow: 1000, tools: true } } }")
            .With(CatalogueFile.Parse("later.openclaw-models.json", "{ models: { 'a/b': { contextWindow: 2000 } } }"));

        var model = catalogue.FindModel("a", "b")!;

        Assert.Equal(2000, model.Context);
        Assert.True(model.Tools);
    }

    [Theory]
    [InlineData("{ modells: {} }", "modells", 1, 3)]
    [InlineData("{\n  models: { 'a/b': { contextWindow: 'big' } } }", "whole number of tokens", 2, 37)]
    [InlineData("{ models: { 'a/b': { contextWindow: 0.5 } } }", "whole number of tokens", 1, 37)]
    [InlineData("{ models: { 'a/b': { colour: 1 } } }", "colour", 1, 22)]
    [InlineData("{ models: { 'just-a-name': {} } }", "provider/model", 1, 13)]
    [InlineData("{ models: { 'a/b': { input: ['smell'] } } }", "one of text, image, audio, video, pdf", 1, 29)]
    [InlineData("{ models: { 'a/b': { size: 'large' } } }", "70B", 1, 28)]
    [InlineData("{ models: { 'a/b': { quantization: 'tiny' } } }", "quantization", 1, 36)]
    [InlineData("{ models: { 'a/b': { cost: { input: -1 } } } }", "0 or above", 1, 37)]
    [InlineData("{ providers: { a: { hosting: '1' } } }", "unknown, local, hosted", 1, 30)]
    [InlineData("{ providers: [] }", "an object", 1, 14)]
    [InlineData("[]", "an object", 1, 1)]
    public void What_cannot_be_used_is_said_with_its_place(string text, string expected, int line, int column)
    {
        var problem = Assert.Single(CatalogueFile.Parse(File, text).Problems);

        Assert.Contains(expected, problem.Message, StringComparison.Ordinal);
        Assert.Equal((line, column), (problem.Line, problem.Column));
    }

    [Fact]
    public void The_rest_of_a_broken_file_still_counts()
    {
        var overrides = CatalogueFile.Parse(File, "{ models: { 'a/b': { contextWindow: 1000, tools: 'yes' }, }");

        Assert.Equal(2, overrides.Problems.Count);
        Assert.Equal(1000, Assert.Single(overrides.Models).Context);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{{{{")]
    [InlineData("\uFFFF")]
    [InlineData("{ models: null, providers: 3 }")]
    public void Nothing_makes_it_throw(string text) => Assert.NotEmpty(CatalogueFile.Parse(File, text).Problems);

    [Fact]
    public void Equal_files_give_equal_values() =>
        Assert.Equal(CatalogueFile.Parse(File, "{ models: { 'a/b': { tools: true } } }"), CatalogueFile.Parse(File, "{ models: { 'a/b': { tools: true } } }"));

    private static ModelCatalogue With(string text)
    {
        var overrides = CatalogueFile.Parse(File, text);
        Assert.Empty(overrides.Problems);
        return ModelCatalogue.Default.With(overrides);
    }
}
