namespace OpenClaw.Config.Analyzers.Tests.Rules.Input;

public sealed class SyntaxTests() : RuleTests("OCC0001")
{
    [Fact]
    public void A_curly_quote_fires() => FiresInJson("{ models: { mode: [|“merge”|] } }", "“merge” uses a typographic quote, which is no quote in JSON5. Use a straight one: \". OpenClaw cannot read the file, and the gateway does not start.");

    [Fact]
    public void A_missing_comma_fires_where_it_is_missing() => FiresInJson("""
        {
          models: { mode: "merge" }[||]
          agents: {}
        }
        """, "A ',' or '}' is missing before 'agents'. OpenClaw cannot read the file, and the gateway does not start.");

    [Fact]
    public void A_text_that_ends_too_early_fires_at_what_is_open() => FiresInJson("[|{|] models: [|{|]", ["The object that opens here is never closed with '}'. OpenClaw cannot read the file, and the gateway does not start.", "The object that opens here is never closed with '}'. OpenClaw cannot read the file, and the gateway does not start."]);

    [Fact]
    public void What_the_other_rules_would_say_of_a_broken_text_is_left_out() => FiresInJson("{ provders: 1, mode:[||] , }", "A value is missing before ','. OpenClaw cannot read the file, and the gateway does not start.");

    [Fact]
    public void Comments_trailing_commas_single_quotes_and_bare_keys_are_JSON5() => SilentInJson("""
        // the gateway
        { models: { mode: 'merge', }, /* nothing else */ }
        """);
}
