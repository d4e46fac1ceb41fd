namespace OpenClaw.Config.Analyzers.Tests.Rules.Structure;

public sealed class ModelOutsideProviderTests() : RuleTests("OCC1017")
{
    [Fact]
    public Task A_model_on_its_own_fires() => Fires("""
        [[|Model("qwen3-72b")|]]
        public partial record Qwen;
        """, "The model Qwen is not nested in a record with [Provider], so it has no endpoint and no reference. Move it into its provider.");

    [Fact]
    public Task A_model_in_a_record_that_is_no_provider_fires() => Fires("""
        public partial record Models
        {
            [[|Model("qwen3-72b")|]] public partial record Qwen;
        }
        """, "The model Qwen is not nested in a record with [Provider], so it has no endpoint and no reference. Move it into its provider.");

    [Fact]
    public Task A_model_in_its_provider_passes() => Silent("""
        [Provider("lmstudio")]
        public partial record LmStudio
        {
            [Model("qwen3-72b")] public partial record Qwen;
        }
        """);
}
