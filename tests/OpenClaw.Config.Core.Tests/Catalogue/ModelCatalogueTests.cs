using OpenClaw.Config.Core.Catalogue;

namespace OpenClaw.Config.Core.Tests.Catalogue;

public class ModelCatalogueTests
{
    private static readonly ModelCatalogue Catalogue = ModelCatalogue.Default;

    [Fact]
    public void Every_source_states_its_licence_and_day()
    {
        Assert.Equal(3, Catalogue.Sources.Count);
        Assert.All(Catalogue.Sources, s => Assert.Equal("MIT", s.Licence));
        Assert.All(Catalogue.Sources, s => Assert.Matches(@"^2026-\d\d-\d\d$", s.Date));
    }

    [Fact]
    public void A_known_model_has_its_facts()
    {
        var sonnet = Catalogue.FindModel("anthropic", "claude-sonnet-4-6");

        Assert.NotNull(sonnet);
        Assert.True(sonnet.Context >= 200_000);
        Assert.True(sonnet.Output <= sonnet.OutputHighest);
        Assert.True(sonnet.Inputs.HasFlag(ModelInputs.Image));
        Assert.True(sonnet.Tools);
        Assert.Equal(3, sonnet.Price!.Input);
        Assert.Equal(15, sonnet.Price.Output);
        Assert.NotEmpty(sonnet.Sources);
        Assert.False(sonnet.IsWeakTier);
    }

    [Fact]
    public void Where_sources_disagree_the_lower_and_the_higher_limit_are_both_kept()
    {
        var disputed = All().First(m => m.IsContextDisputed);

        Assert.True(disputed.Context < disputed.ContextHighest);
        Assert.All(All(), m => Assert.True(m.Context is null || m.Context <= m.ContextHighest));
        Assert.All(All(), m => Assert.True(m.Output is null || m.Output <= m.OutputHighest));
    }

    [Fact]
    public void A_row_of_another_provider_proves_nothing()
    {
        Assert.NotNull(Catalogue.FindModel("anthropic", "claude-opus-4-6"));
        Assert.Null(Catalogue.FindModel("lmstudio", "claude-opus-4-6"));
        Assert.Null(Catalogue.FindModel("nobody", "claude-opus-4-6"));
    }

    [Fact]
    public void Every_model_of_every_provider_is_found_again()
    {
        foreach (var provider in Catalogue.Providers)
        {
            foreach (var id in Catalogue.ModelIds(provider.Id))
            {
                var model = Catalogue.FindModel(provider.Id, id);
                Assert.Equal(id, model?.Id);
                Assert.Equal(provider.Id, model?.Provider);
            }
        }
    }

    [Fact]
    public void Providers_are_folded_as_OpenClaw_folds_them_and_found_by_alias()
    {
        Assert.Equal("moonshot", Catalogue.FindProvider(" MoonshotAI ")?.Id);
        Assert.Equal("zai", Catalogue.FindProvider("z.ai")?.Id);
        Assert.Equal("qwen", Catalogue.FindProvider("dashscope")?.Id);
        Assert.Null(Catalogue.FindProvider(null));
        Assert.Null(Catalogue.FindProvider("no-such-provider"));
    }

    [Fact]
    public void Another_case_of_a_model_id_is_found_if_the_exact_one_is_not_there()
    {
        var id = Catalogue.ModelIds("minimax").First(i => i.Any(char.IsUpper));

        Assert.Equal(id, Catalogue.FindModel("minimax", id.ToLowerInvariant())?.Id);
    }

    [Fact]
    public void Local_servers_gateways_and_services_are_three_things()
    {
        Assert.Equal(ProviderHosting.Local, Catalogue.FindProvider("ollama")!.Hosting);
        Assert.Equal(ProviderHosting.Local, Catalogue.FindProvider("lmstudio")!.Hosting);
        Assert.Equal(ProviderHosting.Unknown, Catalogue.FindProvider("litellm")!.Hosting);
        Assert.Equal(ProviderHosting.Hosted, Catalogue.FindProvider("openrouter")!.Hosting);
    }

    [Fact]
    public void A_price_of_zero_counts_only_where_the_id_promises_it()
    {
        Assert.All(All().Where(m => m.Price is { Input: 0, Output: 0 }), m => Assert.Matches("(:|-)free$", m.Id));
        Assert.Contains(All(), m => m.Price is { Input: 0, Output: 0 });
    }

    [Fact]
    public void Native_hosts_come_with_the_vendor()
    {
        Assert.Contains("api.anthropic.com", Catalogue.FindProvider("anthropic")!.NativeHosts);
        Assert.True(Catalogue.FindProvider("litellm")!.NativeHosts.IsEmpty);
    }

    [Theory]
    [InlineData("anthropic", "claude-sonet-4-6", "claude-sonnet-4-6")]
    [InlineData("anthropic", "claude-opus-46", "claude-opus-4-6")]
    public void A_misspelt_model_finds_its_neighbours(string provider, string written, string meant) =>
        Assert.Contains(meant, Catalogue.NearestModels(provider, written));

    [Theory]
    [InlineData("antropic", "anthropic")]
    [InlineData("open-router", "openrouter")]
    [InlineData("lm-studio", "lmstudio")]
    public void A_misspelt_provider_finds_its_neighbours(string written, string meant) =>
        Assert.Equal(meant, Catalogue.NearestProviders(written)[0]);

    [Fact]
    public void Nothing_near_gives_nothing()
    {
        Assert.Empty(Catalogue.NearestProviders("qqqqqqqqqqqqqqqq"));
        Assert.Empty(Catalogue.NearestModels("anthropic", ""));
        Assert.Empty(Catalogue.NearestModels("anthropic", new string('x', 10_000)));
        Assert.Empty(Catalogue.NearestModels(null, null));
    }

    [Fact]
    public void Vendors_with_closed_lists_are_known_well_servers_and_hosts_of_own_models_are_not()
    {
        Assert.True(Catalogue.KnowsModelsOf("anthropic"));
        Assert.True(Catalogue.KnowsModelsOf("openrouter"));
        Assert.False(Catalogue.KnowsModelsOf("ollama"));
        Assert.False(Catalogue.KnowsModelsOf("litellm"));
        Assert.False(Catalogue.KnowsModelsOf("huggingface"));
        Assert.False(Catalogue.KnowsModelsOf("nobody"));
    }

    [Fact]
    public void Looking_up_again_gives_the_same_entry_and_allocates_nothing()
    {
        var first = Catalogue.FindModel("openai", "gpt-5.4");
        var before = GC.GetAllocatedBytesForCurrentThread();

        var second = Catalogue.FindModel("openai", "gpt-5.4");

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Same(first, second);
    }

    private static IEnumerable<KnownModel> All() =>
        Catalogue.Providers.SelectMany(p => Catalogue.ModelIds(p.Id).Select(id => Catalogue.FindModel(p.Id, id)!));
}
