using OpenClaw.Config.Core.Catalogue;
using OpenClaw.Config.Core.Explaining;

namespace OpenClaw.Config.Core.Tests.Explaining;

public class ModelExplanationTests
{
    [Fact]
    public void A_stated_size_comes_from_the_name()
    {
        var explanation = Explain("ollama/qwen3:30b-a3b-q4_K_M");

        Assert.Equal(new("size", "30B in all, 3B at work on a token", "name"), Fact(explanation, "size"));
        Assert.Equal(new("quantization", "q4_k_m, 4 bits, about 4.89 bits a weight with its scales", "name"), Fact(explanation, "quantization"));
        Assert.Equal("name", explanation.Source);
    }

    [Fact]
    public void A_size_that_the_name_leaves_out_comes_from_its_makers()
    {
        var explanation = Explain("zai/glm-4.6");

        Assert.Equal(new("size", "355B in all, 32B at work on a token", "published by its makers"), Fact(explanation, "size"));
        Assert.Equal("published", explanation.Source);
    }

    [Fact]
    public void What_nobody_knows_is_said_to_be_unknown_and_has_no_source()
    {
        var explanation = Explain("my-model");

        Assert.Equal(new("size", "unknown", ""), Fact(explanation, "size"));
        Assert.Equal(new("quantization", "not stated", ""), Fact(explanation, "quantization"));
        Assert.Equal(new("catalogue", "not listed", ""), Fact(explanation, "catalogue"));
        Assert.Null(explanation.Source);
        Assert.Null(explanation.Provider);
    }

    [Fact]
    public void The_catalogues_facts_name_their_sources()
    {
        var explanation = Explain("anthropic/claude-opus-4-6");

        Assert.Equal("anthropic", explanation.Provider!.Id);
        Assert.Equal("claude-opus-4-6", explanation.Model!.Id);
        Assert.Matches("^[0-9,]+ tokens", Fact(explanation, "context").Value);
        Assert.Equal(string.Join(", ", explanation.Model.Sources), Fact(explanation, "context").Source);
        Assert.Matches("in, .* out \\(USD per million tokens\\)$", Fact(explanation, "price").Value);
    }

    [Fact]
    public void A_row_of_another_provider_proves_nothing_but_is_named()
    {
        var explanation = Explain("anthropic/gpt-4o");

        Assert.Null(explanation.Model);
        Assert.Matches("^not listed for this provider; known at .*openai", Fact(explanation, "catalogue").Value);
    }

    [Fact]
    public void The_audits_verdict_is_told_with_what_it_reads()
    {
        Assert.Equal("models.small_params (it reads 8B)", Fact(Explain("ollama/qwen3:8b"), "OpenClaw's audit").Value);
        Assert.Equal("nothing", Fact(Explain("anthropic/claude-opus-4-6"), "OpenClaw's audit").Value);
    }

    [Fact]
    public void A_projects_own_catalogue_is_asked_too()
    {
        var own = new CatalogueOverrides { Models = [new KnownModel { Provider = "acme", Id = "one", Context = 5000, Sources = ["acme.openclaw-models.json"] }], Providers = [new KnownProvider { Id = "acme", Name = "Acme" }] };

        var explanation = ModelExplanation.Of("acme/one", ModelCatalogue.Default.With(own));

        Assert.Equal(new("context", "5,000 tokens", "acme.openclaw-models.json"), Fact(explanation, "context"));
        Assert.Equal("Acme (acme)", Fact(explanation, "provider").Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("///")]
    [InlineData("\ud800")]
    [InlineData("{\"id\":\"x\"}")]
    public void Odd_text_is_explained_like_any_other(string id) => Assert.Equal(id, Explain(id).Id);

    private static ModelExplanation Explain(string id) => ModelExplanation.Of(id, ModelCatalogue.Default);

    private static ExplainedFact Fact(ModelExplanation explanation, string name) => explanation.Facts.Single(f => f.Name == name);
}
