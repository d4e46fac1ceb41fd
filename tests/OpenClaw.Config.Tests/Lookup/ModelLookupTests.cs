namespace OpenClaw.Config.Tests.Lookup;

/// <summary>The rules are those of OpenClaw 2026.9.6 (<c>resolveModelRefFromString</c>, <c>splitTrailingAuthProfile</c>).</summary>
public class ModelLookupTests
{
    private static readonly ModelLookup Hybrid = new(
    [
        Model("anthropic", "claude-opus-4-6", "Opus"),
        Model("anthropic", "claude-sonnet-4-6", "Sonnet"),
        Model("lmstudio", "my-local-model", "Local"),
        Model("openrouter", "moonshotai/kimi-k2"),
        Model("openrouter", "auto"),
        Model("openrouter", "openrouter/pony"),
        Model("vllm", "qwen3@q4_k_m"),
        Model("vllm", "GLM-5"),
        Model("openai", "shared"),
        Model("vllm", "shared"),
        Model("anthropic", "claude-haiku-4-5"),
    ]);

    [Theory]
    [InlineData("anthropic/claude-opus-4-6", "anthropic/claude-opus-4-6")]
    [InlineData("Opus", "anthropic/claude-opus-4-6")]
    [InlineData("opus", "anthropic/claude-opus-4-6")]
    [InlineData("  LOCAL\t", "lmstudio/my-local-model")]
    [InlineData("LMStudio/my-local-model", "lmstudio/my-local-model")]
    [InlineData(" lmstudio / my-local-model ", "lmstudio/my-local-model")]
    [InlineData("anthropic/opus", "anthropic/claude-opus-4-6")]
    [InlineData("ANTHROPIC/SONNET", "anthropic/claude-sonnet-4-6")]
    [InlineData("lmstudio/lmstudio/my-local-model", "lmstudio/my-local-model")]
    [InlineData("LmStudio/LMSTUDIO/my-local-model", "lmstudio/my-local-model")]
    [InlineData("openrouter/moonshotai/kimi-k2", "openrouter/moonshotai/kimi-k2")]
    [InlineData("openrouter/openrouter/auto", "openrouter/auto")]
    [InlineData("openrouter:auto", "openrouter/auto")]
    [InlineData("openrouter/pony", "openrouter/openrouter/pony")]
    [InlineData("my-local-model", "lmstudio/my-local-model")]
    [InlineData("moonshotai/kimi-k2", null)]
    [InlineData("anthropic/haiku", "anthropic/claude-haiku-4-5")]
    [InlineData("GLM-5", "vllm/GLM-5")]
    [InlineData("shared", "openai/shared")]
    public void A_reference_finds_what_OpenClaw_finds(string text, string? expected) => Assert.Equal(expected, Find(Hybrid, text));

    [Theory]
    [InlineData("lmstudio/My-Local-Model")]
    [InlineData("glm-5")]
    [InlineData("lmstudio/")]
    [InlineData("/my-local-model")]
    [InlineData("lmstudio/Opus")]
    [InlineData("unknown")]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("/")]
    [InlineData("@")]
    [InlineData(null)]
    public void Nothing_else_is_found(string? text) => Assert.Null(Find(Hybrid, text));

    [Theory]
    [InlineData("anthropic/claude-opus-4-6@work", "anthropic/claude-opus-4-6")]
    [InlineData("Opus@work", "anthropic/claude-opus-4-6")]
    [InlineData(" opus @ work ", "anthropic/claude-opus-4-6")]
    [InlineData("vllm/qwen3@q4_k_m", "vllm/qwen3@q4_k_m")]
    [InlineData("VLLM/qwen3@q4_k_m@work", "vllm/qwen3@q4_k_m")]
    [InlineData("vllm/GLM-5@4bit", null)]
    [InlineData("anthropic/claude-opus-4-6@20260101", null)]
    [InlineData("anthropic/claude-opus-4-6@202601011", "anthropic/claude-opus-4-6")]
    [InlineData("anthropic/claude-opus-4-6@", null)]
    [InlineData("anthropic/claude-opus-4-6@q", "anthropic/claude-opus-4-6")]
    public void An_auth_profile_is_left_out_but_a_date_or_quantization_belongs_to_the_model(string text, string? expected) =>
        Assert.Equal(expected, Find(Hybrid, text));

    [Fact]
    public void An_alias_hides_a_full_reference_in_2026_9_but_not_in_2026_4()
    {
        ModelDescriptor[] models = [Model("a", "x"), Model("b", "y", alias: "A/X")];

        Assert.Equal("b/y", Find(new ModelLookup(models), "a/x"));
        Assert.Equal("a/x", Find(new ModelLookup(models, is2026_4: true), "a/x"));
    }

    [Fact]
    public void A_doubled_provider_stays_in_2026_4()
    {
        ModelDescriptor[] models = [Model("lmstudio", "x")];

        Assert.Equal("lmstudio/x", Find(new ModelLookup(models), "lmstudio/lmstudio/x"));
        Assert.Null(Find(new ModelLookup(models, is2026_4: true), "lmstudio/lmstudio/x"));
    }

    [Fact]
    public void Of_equal_aliases_the_last_one_counts_of_equal_references_the_first()
    {
        var first = Model("a", "x", "Same") with { Name = "first" };
        var second = Model("a", "x", "same") with { Name = "second" };
        var lookup = new ModelLookup([first, second]);

        Assert.True(lookup.TryFind("SAME", out var byAlias));
        Assert.Equal("second", byAlias.Name);
        Assert.True(lookup.TryFind("a/x", out var byReference));
        Assert.Equal("first", byReference.Name);
        Assert.True(lookup.TryFind("A/x", out var byLooseReference));
        Assert.Equal("first", byLooseReference.Name);
    }

    [Fact]
    public void An_id_that_two_providers_have_is_nobodys()
    {
        Assert.Null(Find(new ModelLookup([Model("a", "x"), Model("b", "x")]), "x"));
        Assert.Equal("b/x", Find(new ModelLookup([Model("a", "X"), Model("b", "x")]), "x"));
    }

    [Fact]
    public void The_free_model_of_openrouter_is_the_first_with_that_tag() => Assert.Equal(
        "openrouter/z/one:free",
        Find(new ModelLookup([Model("openrouter", "z/one:free"), Model("openrouter", "a/two:free")]), "OpenRouter:Free"));

    [Fact]
    public void A_lookup_allocates_nothing()
    {
        string[] texts = ["anthropic/claude-opus-4-6", "opus", "LMStudio/lmstudio/my-local-model@work", "nobody/knows", " my-local-model "];
        Search(texts);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Search(texts);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        static void Search(string[] texts)
        {
            foreach (var text in texts)
            {
                Hybrid.TryFind(text, out _);
            }
        }
    }

    [Fact]
    public void A_thousand_models_that_differ_in_few_letters_are_all_found_in_every_form()
    {
        var models = Enumerable.Range(0, 1000).Select(i => Model("provider", $"claude-family-{i:D4}-instruct-2026-01-01-preview", $"The alias number {i:D4} of all of them")).ToArray();
        var lookup = new ModelLookup(models);

        foreach (var model in models)
        {
            Assert.Equal(model.Ref.ToString(), Find(lookup, model.Ref.ToString()));
            Assert.Equal(model.Ref.ToString(), Find(lookup, "PROVIDER/" + model.Ref.Model));
            Assert.Equal(model.Ref.ToString(), Find(lookup, model.Alias!.ToUpperInvariant()));
            Assert.Equal(model.Ref.ToString(), Find(lookup, model.Ref.Model));
        }
    }

    [Fact]
    public void Models_that_differ_in_three_far_places_are_all_found()
    {
        var models = Enumerable.Range(0, 1000).Select(i => Model("provider", $"a{i % 10}-long-middle-part-b{i / 10 % 10}-and-another-long-part-c{i / 100}")).ToArray();
        var lookup = new ModelLookup(models);

        Assert.All(models, model => Assert.Equal(model.Ref.ToString(), Find(lookup, model.Ref.ToString())));
        Assert.All(models, model => Assert.Equal(model.Ref.ToString(), Find(lookup, "PROVIDER/" + model.Ref.Model)));
    }

    [Fact]
    public void Nothing_is_found_among_no_models() => Assert.Null(Find(new ModelLookup([]), "x"));

    [Theory]
    [InlineData("Ünïcode/Größe", "ünïcode/Größe")]
    [InlineData("МОДЕЛЬ", "ünïcode/Größe")]
    public void Case_is_folded_beyond_ASCII_too(string text, string expected) =>
        Assert.Equal(expected, Find(new ModelLookup([Model("ünïcode", "Größe", "модель")]), text));

    private static ModelDescriptor Model(string provider, string id, string? alias = null) => new() { Ref = new ModelRef(provider, id), Alias = alias };

    private static string? Find(ModelLookup lookup, string? text) => lookup.TryFind(text, out var model) ? model.Ref.ToString() : null;
}
