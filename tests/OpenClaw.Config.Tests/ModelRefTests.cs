namespace OpenClaw.Config.Tests;

public sealed class ModelRefTests
{
    [Theory]
    [InlineData("lmstudio/my-local-model", "lmstudio", "my-local-model")]
    [InlineData("LMStudio/My-Local-Model", "lmstudio", "My-Local-Model")]
    [InlineData("openrouter/moonshotai/kimi-k2", "openrouter", "moonshotai/kimi-k2")]
    public void A_reference_splits_at_the_first_slash(string text, string provider, string model)
    {
        Assert.True(ModelRef.TryParse(text, out var reference));
        Assert.Equal(provider, reference.Provider);
        Assert.Equal(model, reference.Model);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("model")]
    [InlineData("/model")]
    [InlineData(" /model")]
    [InlineData("provider/")]
    public void A_part_that_is_missing_makes_no_reference(string? text) =>
        Assert.False(ModelRef.TryParse(text, out _));
}
