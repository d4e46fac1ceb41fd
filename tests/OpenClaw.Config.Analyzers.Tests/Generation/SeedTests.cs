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
}
