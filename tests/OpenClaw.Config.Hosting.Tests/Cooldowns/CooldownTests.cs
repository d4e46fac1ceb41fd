using Microsoft.Extensions.Time.Testing;
using OpenClaw.Config.Runtime.Cooldowns;

namespace OpenClaw.Config.Runtime.Tests.Cooldowns;

public class CooldownTests
{
    private static readonly CooldownKeys Keys = Of("m");

    private readonly FakeTimeProvider _time = new();
    private readonly MemoryCooldowns _cooldowns;

    public CooldownTests() => _cooldowns = new MemoryCooldowns(_time);

    private static CooldownKeys Of(string model, int key = 0) =>
        CooldownKeys.For(new ModelDescriptor { Ref = new ModelRef("p", model), Provider = new ProviderDescriptor { Account = "A" } }, key, new Uri("http://127.0.0.1:1/v1"));

    private async Task<bool> IsOpenAsync(CooldownKeys? keys = null) => (await _cooldowns.EnterAsync(keys ?? Keys, TestContext.Current.CancellationToken)).IsOpen;

    private async Task<double> FailAsync(CooldownScope scope, CooldownSchedule schedule, TimeSpan? retryAfter = null) =>
        (await _cooldowns.FailedAsync(Keys, scope, FailureReason.ServerError, schedule, retryAfter) - _time.GetUtcNow()).TotalSeconds;

    [Fact]
    public async Task Failures_in_a_row_rest_longer_each_time()
    {
        var rests = new List<double>();
        for (var failure = 0; failure < 4; failure++)
        {
            var rest = await FailAsync(CooldownScope.Model, CooldownSchedule.Generic);
            rests.Add(rest);
            _time.Advance(TimeSpan.FromSeconds(rest));
        }

        Assert.Equal([30, 60, 300, 300], rests);
    }

    [Theory]
    [InlineData(1, 30)]
    [InlineData(2, 60)]
    [InlineData(5, 480)]
    [InlineData(40, 86_400)]
    public void Rate_limits_double_up_to_a_day(int failures, double seconds) => Assert.Equal(seconds, CooldownSchedule.RateLimit.Rest(failures).TotalSeconds);

    [Theory]
    [InlineData(1, 10)]
    [InlineData(2, 20)]
    [InlineData(3, 40)]
    [InlineData(9, 60)]
    public void Dead_keys_double_up_to_an_hour(int failures, double minutes) => Assert.Equal(minutes, CooldownSchedule.AuthPermanent.Rest(failures).TotalMinutes);

    [Theory]
    [InlineData(1, 10)]
    [InlineData(4, 80)]
    [InlineData(20, 1_440)]
    public void Empty_accounts_double_up_to_a_day(int failures, double minutes) => Assert.Equal(minutes, CooldownSchedule.Billing.Rest(failures).TotalMinutes);

    [Fact]
    public async Task After_the_rest_one_probe_goes_through_and_the_others_wait_for_it()
    {
        await FailAsync(CooldownScope.Model, CooldownSchedule.Generic);
        Assert.False(await IsOpenAsync());
        _time.Advance(TimeSpan.FromSeconds(31));

        Assert.True(await IsOpenAsync());
        Assert.False(await IsOpenAsync());
    }

    [Fact]
    public async Task A_probe_that_succeeds_ends_the_rest_and_its_count()
    {
        await FailAsync(CooldownScope.Model, CooldownSchedule.Generic);
        _time.Advance(TimeSpan.FromSeconds(31));
        await _cooldowns.SucceededAsync(Keys);

        Assert.True(await IsOpenAsync());
        Assert.Equal(30, await FailAsync(CooldownScope.Model, CooldownSchedule.Generic));
    }

    [Fact]
    public async Task A_probe_that_says_nothing_lets_the_next_one_through()
    {
        await FailAsync(CooldownScope.Model, CooldownSchedule.Generic);
        _time.Advance(TimeSpan.FromSeconds(31));
        Assert.True(await IsOpenAsync());
        _cooldowns.Released(Keys);

        Assert.True(await IsOpenAsync());
    }

    [Fact]
    public async Task Requests_under_way_when_it_began_do_not_lengthen_a_rest()
    {
        await FailAsync(CooldownScope.Model, CooldownSchedule.Generic);
        _time.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal(20, await FailAsync(CooldownScope.Model, CooldownSchedule.Generic));
    }

    [Fact]
    public async Task A_later_deadline_of_the_providers_wins_over_the_schedule_and_over_an_active_rest()
    {
        await FailAsync(CooldownScope.Model, CooldownSchedule.Generic);

        Assert.Equal(120, await FailAsync(CooldownScope.Model, CooldownSchedule.Generic, TimeSpan.FromSeconds(120)));
        Assert.Equal(120, await FailAsync(CooldownScope.Model, CooldownSchedule.Generic, TimeSpan.FromSeconds(5)));
    }

    [Fact]
    public async Task A_models_rest_leaves_its_siblings_and_other_keys_alone()
    {
        await FailAsync(CooldownScope.Model, CooldownSchedule.RateLimit);

        Assert.True(await IsOpenAsync(Of("sibling")));
        Assert.True(await IsOpenAsync(Of("m", key: 1)));
    }

    [Fact]
    public async Task An_accounts_rest_holds_for_every_model_of_that_key_only()
    {
        await FailAsync(CooldownScope.Account, CooldownSchedule.Billing);

        Assert.False(await IsOpenAsync(Of("sibling")));
        Assert.True(await IsOpenAsync(Of("sibling", key: 1)));
    }

    [Fact]
    public async Task A_servers_rest_holds_for_everything_on_it()
    {
        await FailAsync(CooldownScope.Endpoint, CooldownSchedule.Generic);

        Assert.False(await IsOpenAsync(Of("sibling", key: 1)));
    }

    [Fact]
    public async Task Failures_are_forgotten_after_a_day()
    {
        await FailAsync(CooldownScope.Model, CooldownSchedule.Generic);
        _time.Advance(TimeSpan.FromSeconds(25 * 3600));

        Assert.Equal(30, await FailAsync(CooldownScope.Model, CooldownSchedule.Generic));
    }

    [Fact]
    public void A_rest_survives_the_way_through_a_store()
    {
        var now = DateTimeOffset.FromUnixTimeMilliseconds(1_800_000_000_000);
        var entry = new CooldownEntry(now.AddSeconds(90), 3, FailureReason.RateLimit, now);

        Assert.Equal(entry, CooldownText.Read(CooldownText.Write(entry)));
        Assert.Null(CooldownText.Read("from another version"u8.ToArray()));
    }

    [Fact]
    public void Of_two_processes_knowledge_the_later_deadline_and_the_higher_count_win()
    {
        var now = DateTimeOffset.UnixEpoch;
        var one = new CooldownEntry(now.AddSeconds(90), 1, FailureReason.RateLimit, now);
        var other = new CooldownEntry(now.AddSeconds(30), 4, FailureReason.ServerError, now.AddSeconds(1));

        Assert.Equal(new CooldownEntry(now.AddSeconds(90), 4, FailureReason.ServerError, now.AddSeconds(1)), CooldownEntry.Merge(one, other));
    }
}
