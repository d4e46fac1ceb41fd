namespace OpenClaw.Config.Analyzers.Tests.Rules.Context;

public sealed class InvalidTokenCountTests() : RuleTests("OCC2010")
{
    [Fact]
    public Task Zero_tokens_fire() => Fires(Model("ContextWindow = [|0|]"), "ContextWindow is 0; a number of tokens is whole and above zero. OpenClaw refuses the file; write the real number, or leave the argument out.");

    [Fact]
    public Task Negative_tokens_fire_wherever_tokens_are_counted() =>
        Fires(Model("ContextWindow = [|-1|], ContextTokens = [|-2|], MaxTokens = [|-3|]"), ["ContextWindow is -1; a number of tokens is whole and above zero. OpenClaw refuses the file; write the real number, or leave the argument out.", "ContextTokens is -2; a number of tokens is whole and above zero. OpenClaw refuses the file; write the real number, or leave the argument out.", "MaxTokens is -3; a number of tokens is whole and above zero. OpenClaw refuses the file; write the real number, or leave the argument out."]);

    [Fact]
    public Task A_provider_s_output_limit_is_judged_too() => Fires("""
        [Provider("lmstudio", MaxTokens = [|0|])]
        public partial record LmStudio;
        """, "MaxTokens is 0; a number of tokens is whole and above zero. OpenClaw refuses the file; write the real number, or leave the argument out.");

    [Fact]
    public Task A_chain_s_budget_is_judged_too() => Fires(Given.TwoHosted + """
        [FallbackChain(typeof(One.Large), typeof(Two.Large), PromptBudget = [|-5|])]
        public partial record Chain;
        """, "PromptBudget is -5; a number of tokens is whole and above zero. No prompt is judged by it; write the real number, or leave the argument out.");

    [Fact]
    public Task One_token_is_a_number_of_tokens() => Silent(Model("ContextWindow = 1, ContextTokens = 1, MaxTokens = 1"));

    [Fact]
    public Task What_is_left_out_is_not_judged() => Silent(Model("Reasoning = false"));

    private static string Model(string arguments) => $$"""
        [Provider("lmstudio")]
        public partial record LmStudio
        {
            [Model("qwen3-72b", {{arguments}})] public partial record Local;
        }
        """;
}
