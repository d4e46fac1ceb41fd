namespace OpenClaw.Config.Analyzers.Tests.Rules.Structure;

public sealed class InvalidAliasTests() : RuleTests("OCC1010")
{
    [Fact]
    public Task An_empty_alias_fires() => Fires(Model("[|\"\"|]"), "The alias is empty, so it names nothing. Write one, or leave it out.");

    [Fact]
    public Task White_space_at_an_end_fires() => Fires(Model("[|\"Local \"|]"), "The alias 'Local ' has white space at an end, which nobody types. Write 'Local'.");

    [Fact]
    public Task A_slash_is_dead_in_2026_4() => Fires(Model("[|\"my/local\"|]"), "The alias 'my/local' holds a slash: OpenClaw 2026.4 reads it as a reference to the provider 'my', so there it is dead. Write 'my-local', or set a target of 2026.9.");

    [Fact]
    public Task A_slash_works_in_2026_9() => Silent(Model("\"my/local\""), target: "2026.9");

    [Theory]
    [InlineData("GLM 4.7 (Cerebras)")]
    [InlineData("opus")]
    [InlineData("best-of_all.2")]
    public Task Inner_spaces_and_brackets_work_in_both(string alias) => Silent(Model($"\"{alias}\""));

    [Fact]
    public void An_empty_alias_fires_in_a_file() => FiresInJson(Json("[|\" \"|]"), "The alias is empty, so it names nothing. Write one, or leave it out.");

    [Fact]
    public void A_slash_fires_in_a_file_for_2026_4() => FiresInJson(Json("[|\"my/opus\"|]"), "The alias 'my/opus' holds a slash: OpenClaw 2026.4 reads it as a reference to the provider 'my', so there it is dead. Write 'my-opus', or set a target of 2026.9.", target: "2026.4");

    [Fact]
    public void A_slash_passes_in_a_file_for_2026_9() => SilentInJson(Json("\"my/opus\""));

    private static string Model(string alias) => $$"""
        [Provider("lmstudio")]
        public partial record LmStudio
        {
            [Model("qwen3-72b", Alias = {{alias}})] public partial record Local;
        }
        """;

    private static string Json(string alias) => $$"""
        { agents: { defaults: { models: { "anthropic/claude-opus-4-6": { alias: {{alias}} } } } } }
        """;
}
