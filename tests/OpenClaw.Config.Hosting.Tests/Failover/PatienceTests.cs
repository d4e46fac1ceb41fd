using OpenClaw.Config.Runtime.Failover;

namespace OpenClaw.Config.Runtime.Tests.Failover;

public class PatienceTests
{
    private static readonly OpenClawRuntimeOptions Options = new();

    private static HopDescriptor Hop(Hosting hosting = Hosting.Hosted, double? providerTimeout = null, bool thinks = false) => new(new ModelDescriptor
    {
        Hosting = hosting,
        Reasoning = new(thinks, FactSource.Declared),
        Provider = new ProviderDescriptor { TimeoutSeconds = providerTimeout },
    });

    [Fact]
    public void A_local_model_may_load_and_a_thinking_one_may_think_before_the_first_token()
    {
        Assert.Equal(60, Patience.Of(Hop(), null, Options).FirstToken.TotalSeconds);
        Assert.Equal(120, Patience.Of(Hop(thinks: true), null, Options).FirstToken.TotalSeconds);
        Assert.Equal(300, Patience.Of(Hop(Hosting.Local), null, Options).FirstToken.TotalSeconds);
    }

    [Fact]
    public void What_the_hop_declares_wins_over_the_setting_and_the_setting_over_the_provider()
    {
        Assert.Equal(7, Patience.Of(Hop(providerTimeout: 7), null, Options).Attempt.TotalSeconds);
        Assert.Equal(5, Patience.Of(Hop(providerTimeout: 7), TimeSpan.FromSeconds(5), Options).Attempt.TotalSeconds);
        Assert.Equal(3, Patience.Of(Hop(providerTimeout: 7) with { AttemptSeconds = 3 }, TimeSpan.FromSeconds(5), Options).Attempt.TotalSeconds);
    }

    [Fact]
    public void No_patience_is_longer_than_the_attempt()
    {
        var patience = Patience.Of(Hop() with { AttemptSeconds = 3, FirstTokenSeconds = 30 }, null, Options);

        Assert.Equal((3d, 3d), (patience.FirstToken.TotalSeconds, patience.Idle.TotalSeconds));
    }

    [Fact]
    public void A_Retry_After_is_believed_up_to_ten_minutes()
    {
        var patience = Patience.Of(Hop(), null, Options);

        Assert.Equal(TimeSpan.FromMinutes(10), patience.Capped(TimeSpan.FromDays(2)));
        Assert.Equal(TimeSpan.FromSeconds(5), patience.Capped(TimeSpan.FromSeconds(5)));
        Assert.Null(patience.Capped(null));
    }
}
