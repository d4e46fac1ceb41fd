namespace OpenClaw.Config.Analyzers.Tests.Rules.Input;

public sealed class UnknownKeyTests() : RuleTests("OCC0002")
{
    [Fact]
    public void A_misspelt_key_fires_and_the_nearest_is_offered() => FiresInJson("{ models: { [|provders|]: {} } }", "OpenClaw 2026.9.6 does not know the key 'provders' in models: it refuses the whole file, and the gateway does not start. Did you mean 'providers'?");

    [Fact]
    public void A_key_of_the_root_fires() => FiresInJson("{ [|modles|]: {} }", "OpenClaw 2026.9.6 does not know the key 'modles': it refuses the whole file, and the gateway does not start. Did you mean 'models' or 'tools'?");

    [Fact]
    public void A_key_of_a_model_s_row_fires() => FiresInJson(Row("[|contextLength|]: 32768"), "OpenClaw 2026.9.6 does not know the key 'contextLength' in models.providers.lmstudio.models.0: it refuses the whole file, and the gateway does not start. Did "
            + "you mean 'contextWindow' or 'contextTokens'?");

    [Fact]
    public void A_key_that_resembles_none_lists_what_is_known() => FiresInJson("""
        { models: { providers: { anthropic: { models: [{ id: "m", name: "M", cost: { [|zzz|]: 1 } }] } } } }
        """, "OpenClaw 2026.9.6 does not know the key 'zzz' in models.providers.anthropic.models.0.cost: it refuses the whole file, and the gateway does not start. Known "
            + "there are cacheRead, cacheWrite, input, output and tieredPricing.");

    [Fact]
    public void Every_unknown_key_fires() => FiresInJson("{ [|aaaa|]: 1, [|bbbb|]: 2 }", ["OpenClaw 2026.9.6 does not know the key 'aaaa': it refuses the whole file, and the gateway does not start. Known there are $schema, accessGroups, acp, agents, "
            + "approvals, attachments, auth, bindings, broadcast, browser, channels, cloudWorkers, commands, cron, desktop, diagnostics, discovery, env, gateway, hooks, logging, ….", "OpenClaw 2026.9.6 does not know the key 'bbbb': it refuses the whole file, and the gateway does not start. Known there are $schema, accessGroups, acp, agents, "
            + "approvals, attachments, auth, bindings, broadcast, browser, channels, cloudWorkers, commands, cron, desktop, diagnostics, discovery, env, gateway, hooks, logging, …."]);

    [Fact]
    public void A_known_key_passes() => SilentInJson(Row("contextWindow: 32768"));

    [Fact]
    public void What_2026_9_knows_2026_4_may_not() => FiresInJson("""{ agents: { [|entries|]: { main: { model: "anthropic/claude-opus-4-6" } } } }""", "OpenClaw 2026.4.24 does not know the key 'entries' in agents: it refuses the whole file, and the gateway does not start. It is a key of 2026.9.6: judge the file by that release, or take it out.", target: "2026.4");

    [Fact]
    public void And_the_release_that_knows_it_is_silent() => SilentInJson("""{ agents: { entries: { main: { model: "anthropic/claude-opus-4-6" } } } }""", target: "2026.9");

    [Fact]
    public void Agents_as_a_list_are_migrated_by_2026_9() => SilentInJson("""{ agents: { list: [{ id: "main", model: "anthropic/claude-opus-4-6" }] } }""", target: "2026.9");

    private static string Row(string field) => $$"""
        { models: { providers: { lmstudio: { baseUrl: "http://127.0.0.1:1234/v1", models: [{ id: "m", name: "M", {{field}} }] } } } }
        """;
}
