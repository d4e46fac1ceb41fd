using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Rules.Chains;

namespace OpenClaw.Config.Core.Tests.Rules.Chains;

public sealed class ChainProofTests
{
    private static readonly ProviderNode Local = Given.Provider("lmstudio", "http://127.0.0.1:1234/v1");
    private static readonly ProviderNode One = Given.Provider("one", "https://one.example/v1");
    private static readonly ProviderNode Two = Given.Provider("two", "https://two.example/v1");

    [Theory]
    [InlineData(200_000, 0, 180_000)]
    [InlineData(200_000, 64_000, 136_000)]
    [InlineData(120_000, 8_192, 100_000)]
    [InlineData(32_000, 8_192, 16_000)]
    [InlineData(131_072, 131_072, 65_536)]
    public void Usable_context_leaves_room_for_the_answer_or_for_compaction_and_never_less_than_half(double window, double maxTokens, double usable) =>
        Assert.Equal(usable, ModelFactsResolver.Usable(window, maxTokens));

    [Fact]
    public void A_cap_lowers_the_window_that_counts()
    {
        var model = Given.Model(One, "m", 200_000) with { ContextTokens = 50_000 };

        Assert.Equal(30_000, Given.Facts(One, model).UsableContext.Value);
    }

    [Fact]
    public void A_chain_takes_what_its_narrowest_hop_takes()
    {
        var wide = Given.Model(One, "wide", 200_000);
        var narrow = Given.Model(Two, "narrow", 64_000);
        var proof = Prove(Given.Chain("c", Given.To(wide), Given.To(narrow)), wide, narrow);

        Assert.Equal(44_000, proof.UsableContext);
    }

    [Fact]
    public void One_unknown_window_makes_the_chain_unknown_but_not_what_is_known()
    {
        var wide = Given.Model(One, "wide", 200_000);
        var unknown = Given.Model(Two, "unknown");
        var proof = Prove(Given.Chain("c", Given.To(wide), Given.To(unknown)), wide, unknown);

        Assert.Null(proof.UsableContext);
        Assert.Equal(180_000, proof.KnownUsableContext);
    }

    [Fact]
    public void Nested_chains_are_laid_out_flat_and_remember_their_entry()
    {
        var a = Given.Model(One, "a", 200_000);
        var b = Given.Model(Two, "b", 200_000);
        var c = Given.Model(Two, "c", 200_000);
        var inner = Given.Chain("inner", Given.To(b), Given.To(a), Given.To(c));
        var proof = Prove(Given.Chain("outer", Given.To(a), Given.To(inner)), a, b, c, inner);

        Assert.Equal(["one/a", "two/b", "two/c"], proof.Hops.Select(h => h.Model.Reference));
        Assert.Equal([0, 1, 1], proof.Hops.Select(h => h.Entry));
    }

    [Fact]
    public void A_capability_has_three_answers()
    {
        var yes = Given.Model(One, "yes") with { Input = InputKinds.Text | InputKinds.Image };
        var no = Given.Model(Two, "no") with { Input = InputKinds.Text };
        var unknown = Given.Model(Two, "unknown");

        Assert.Equal(Verdict.Yes, Prove(Given.Chain("c", Given.To(yes)), yes).Can(CapabilityKinds.Images));
        Assert.Equal(Verdict.No, Prove(Given.Chain("c", Given.To(yes), Given.To(unknown), Given.To(no)), yes, no, unknown).Can(CapabilityKinds.Images));
        Assert.Equal(Verdict.Unknown, Prove(Given.Chain("c", Given.To(yes), Given.To(unknown)), yes, unknown).Can(CapabilityKinds.Images));
    }

    [Fact]
    public void Worst_case_counts_every_attempt_of_every_hop()
    {
        var a = Given.Model(One, "a", 200_000, 10_000) with { Cost = new() { Input = 3, Output = 15 } };
        var b = Given.Model(Two, "b", 200_000, 10_000) with { Cost = new() { Input = 1, Output = 5 } };
        var chain = Given.Chain("c", Given.To(a), Given.To(b)) with
        {
            PromptBudget = 100_000,
            Patience = new() { AttemptSeconds = 20, Retries = 1 },
            Hops = [new HopSetting(Given.To(b), new PatienceSetting { Retries = 0 })],
        };
        var proof = Prove(chain, a, b);

        Assert.Equal(3, proof.WorstCaseAttempts);
        Assert.Equal(60, proof.WorstCaseSeconds);
        Assert.Equal((2 * 0.45) + 0.15, proof.WorstCaseCost!.Value, 9);
    }

    [Fact]
    public void What_hops_share_is_named()
    {
        var a = Given.Model(One, "a", 200_000);
        var b = Given.Model(One, "b", 200_000);
        var proof = Prove(Given.Chain("c", Given.To(a), Given.To(b)), a, b);

        Assert.Equal("one", proof.SharedByAll(CorrelationKind.Provider)?.Value);
        Assert.Equal("one.example:443", proof.SharedByAll(CorrelationKind.Host)?.Value);
    }

    [Fact]
    public void Only_a_hop_that_does_not_fail_with_the_first_covers_an_error()
    {
        var a = Given.Model(One, "a", 200_000);
        var sibling = Given.Model(One, "b", 200_000);
        var elsewhere = Given.Model(Two, "c", 200_000);
        var proof = Prove(Given.Chain("c", Given.To(a), Given.To(sibling), Given.To(elsewhere)), a, sibling, elsewhere);

        Assert.Equal(2, Next("auth"));
        Assert.Equal(2, Next("server_error"));
        Assert.Equal(1, Next("model_not_found"));
        Assert.Null(Next("context_overflow"));

        int? Next(string reason) => proof.Coverage.Single(c => c.Hop == 0 && c.Class.Reason == reason).Next;
    }

    [Fact]
    public void A_chain_is_proven_local_where_every_hop_is()
    {
        var local = Given.Model(Local, "a", 200_000);
        var hosted = Given.Model(One, "b", 200_000);

        Assert.True(Prove(Given.Chain("c", Given.To(local)), local).IsProvenLocal);
        Assert.False(Prove(Given.Chain("c", Given.To(local), Given.To(hosted)), local, hosted).IsProvenLocal);
        Assert.False(Prove(Given.Chain("c")).IsProvenLocal);
    }

    private static ChainProof Prove(ChainNode chain, params object[] nodes) => Given.Context([Local, One, Two, chain, .. nodes]).Proof(chain);
}
