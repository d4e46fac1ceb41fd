using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OpenClaw.Config.Runtime.Tests.Servers;

namespace OpenClaw.Config.Runtime.Tests.Settings;

public class SettingsTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static string[] Refused(ChainDescriptor chain, params (string Key, string Value)[] settings)
    {
        var host = new Host(chain, settings: settings);
        return Assert.Throws<OptionsValidationException>(() => host.Services.GetRequiredService<IStartupValidator>().Validate()).Failures.ToArray();
    }

    private static ModelDescriptor Hosted(string baseUrl = "https://api.vendor.example/v1", string? variable = "VENDOR_API_KEY") => new()
    {
        Ref = new ModelRef("vendor", "big"),
        Api = ModelApi.OpenAICompletions,
        BaseUrl = baseUrl,
        Hosting = Hosting.Hosted,
        ContextWindow = new(128_000, FactSource.Declared),
        Provider = new ProviderDescriptor { Id = "vendor", Api = ModelApi.OpenAICompletions, BaseUrl = baseUrl, KeyVariable = variable, Account = variable ?? "vendor", Hosting = Hosting.Hosted },
    };

    [Theory]
    [InlineData("BaseUrl", "not a url", "OpenClaw:Providers:vendor:BaseUrl is 'not a url'")]
    [InlineData("BaseUrl", "ftp://x/v1", "OpenClaw:Providers:vendor:BaseUrl is 'ftp://x/v1'")]
    [InlineData("BaseUrl", "https://user:secret@host/v1", "OpenClaw:Providers:vendor:BaseUrl holds a user name or password")]
    [InlineData("BaseUrl", "http://models.example.com/v1", "without encryption")]
    [InlineData("BaseUrl", "ftp://x/v1?key=secret", "OpenClaw:Providers:vendor:BaseUrl is 'ftp://x/v1'")]
    [InlineData("ApiKey", "sk-secret\u2026", "OpenClaw:Providers:vendor:ApiKey holds a character that no request can carry")]
    [InlineData("ApiKey", "sk\nsecret", "OpenClaw:Providers:vendor:ApiKey holds a character that no request can carry")]
    [InlineData("Timeout", "soon", "OpenClaw:Providers:vendor:Timeout is 'soon'")]
    [InlineData("Timeout", "-3", "OpenClaw:Providers:vendor:Timeout is '-3'")]
    [InlineData("Enabled", "perhaps", "OpenClaw:Providers:vendor:Enabled is 'perhaps'")]
    [InlineData("ContextWindow", "many", "OpenClaw:Providers:vendor:ContextWindow is 'many'")]
    [InlineData("ContextWindow", "8192", "OpenClaw:Providers:vendor:ContextWindow is 8,192 tokens, below 16,000")]
    public void A_bad_setting_stops_the_start_and_the_message_names_its_key(string key, string value, string message)
    {
        var failure = Assert.Single(Refused(Host.Chain(Hosted()), ("OpenClaw:Providers:vendor:" + key, value)));

        Assert.Contains(message, failure, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", failure, StringComparison.Ordinal);
    }

    [Fact]
    public void A_local_only_chain_refuses_a_setting_that_leaves_the_network()
    {
        var chain = Host.Chain(Hosted("http://127.0.0.1:9/v1")) with { LocalOnly = true };

        Assert.Contains("[LocalOnly]", Assert.Single(Refused(chain, ("OpenClaw:Providers:vendor:BaseUrl", "https://elsewhere.example/v1"))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_resident_chain_refuses_an_endpoint_of_another_or_an_unsaid_region()
    {
        var chain = Host.Chain(Hosted()) with { Residency = ["eu"] };
        var elsewhere = ("OpenClaw:Providers:vendor:BaseUrl", "https://elsewhere.example/v1");

        Assert.Contains("Region is 'us'", Assert.Single(Refused(chain, elsewhere, ("OpenClaw:Providers:vendor:Region", "us"))), StringComparison.Ordinal);
        Assert.Contains("OpenClaw:Providers:vendor:Region", Assert.Single(Refused(chain, elsewhere)), StringComparison.Ordinal);
        new Host(chain, settings: [elsewhere, ("OpenClaw:Providers:vendor:Region", "eu")]).Services.GetRequiredService<IStartupValidator>().Validate();
    }

    [Fact]
    public void A_window_below_the_promised_prompt_budget_is_refused()
    {
        var chain = Host.Chain(Hosted()) with { PromptBudget = 100_000 };

        Assert.Contains("promises room for prompts of 100,000", Assert.Single(Refused(chain, ("OpenClaw:Providers:vendor:ContextWindow", "64000"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_provider_without_its_key_is_skipped_with_one_warning_that_names_the_variable()
    {
        await using var good = new RawServer(request => Completions.Either(request, "local"));
        await using var host = new Host(Host.Chain(Hosted(), Host.Model(good)));

        for (var request = 0; request < 3; request++)
        {
            Assert.Equal("local", (await host.Chat.GetResponseAsync("hi", cancellationToken: Token)).Text);
        }

        var warning = Assert.Single(host.Log.Lines, line => line.Level == LogLevel.Warning);
        Assert.Equal("vendor is skipped in every chain: no key: set VENDOR_API_KEY or OpenClaw:Providers:vendor:ApiKey.", warning.Text);
    }

    [Fact]
    public async Task When_no_provider_has_its_key_the_error_says_what_to_set()
    {
        await using var host = new Host(Host.Chain(Hosted()));

        var error = await Assert.ThrowsAsync<NoUsableModelException>(() => host.Chat.GetResponseAsync("hi", cancellationToken: Token));

        Assert.Contains("vendor/big: no key: set VENDOR_API_KEY or OpenClaw:Providers:vendor:ApiKey", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_overflow_model_of_a_chain_is_proven_like_its_hops()
    {
        var chain = Host.Chain(Host.Model("http://127.0.0.1:9/v1")) with { LocalOnly = true, OverflowTo = new HopDescriptor(Hosted("http://127.0.0.1:9/v1")) };

        Assert.Contains("[LocalOnly]", Assert.Single(Refused(chain, ("OpenClaw:Providers:vendor:BaseUrl", "https://elsewhere.example/v1"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_in_upper_case_finds_its_settings_and_its_key()
    {
        await using var server = new RawServer(request => Completions.Either(request, "ok"));
        var model = Host.Model(server, "LocalBox");
        model = model with { Provider = model.Provider with { KeyVariable = "BOX_API_KEY" } };
        await using var host = new Host(Host.Chain(model), settings: [("BOX_API_KEY", "from-the-variable")]);

        await host.Chat.GetResponseAsync("hi", cancellationToken: Token);

        Assert.Equal("Bearer from-the-variable", server.Request.Header("Authorization"));
    }

    [Fact]
    public async Task A_provider_that_is_switched_off_is_skipped()
    {
        await using var off = new RawServer(request => Completions.Either(request, "no"));
        await using var good = new RawServer(request => Completions.Either(request, "yes"));
        await using var host = new Host(Host.Chain(Host.Model(off, "first"), Host.Model(good, "second")), settings: [("OpenClaw:Providers:first:Enabled", "false")]);

        Assert.Equal("yes", (await host.Chat.GetResponseAsync("hi", cancellationToken: Token)).Text);
        Assert.Empty(off.Requests);
    }

    [Fact]
    public async Task Settings_that_change_hold_for_the_next_request_without_a_restart()
    {
        await using var one = new RawServer(request => Completions.Either(request, "one"));
        await using var two = new RawServer(request => Completions.Either(request, "two"));
        await using var host = new Host(Host.Chain(Host.Model(one)));
        Assert.Equal("one", (await host.Chat.GetResponseAsync("hi", cancellationToken: Token)).Text);

        host.Configuration["OpenClaw:Providers:local:BaseUrl"] = two.BaseUrl;
        host.Configuration["OpenClaw:Providers:local:ApiKey"] = "new-key";
        host.Configuration.Reload();

        Assert.Equal("two", (await host.Chat.GetResponseAsync("hi", cancellationToken: Token)).Text);
        Assert.Equal("Bearer new-key", two.Request.Header("Authorization"));
    }

    [Theory]
    [InlineData("This API key has been revoked", FailureReason.AuthPermanent)]
    [InlineData("no", FailureReason.Auth)]
    [InlineData("Your credit balance is too low", FailureReason.Billing)]
    public async Task A_new_key_is_tried_at_once_however_long_the_old_one_rests(string words, FailureReason reason)
    {
        await using var server = new RawServer(request => request.Header("Authorization") == "Bearer new-key" ? Completions.Either(request, "yes") : Completions.Error(401, words, "x"));
        await using var host = new Host(Host.Chain(Host.Model(server)), settings: [("OpenClaw:Providers:local:ApiKey", "old-key")]);
        var error = await Assert.ThrowsAsync<ChainFailedException>(() => host.Chat.GetResponseAsync("hi", cancellationToken: Token));
        Assert.Equal(reason, Assert.Single(error.Report.Attempts).Reason);

        host.Configuration["OpenClaw:Providers:local:ApiKey"] = "new-key";
        host.Configuration.Reload();

        var answer = await host.Chat.GetResponseAsync("hi", cancellationToken: Token);
        Assert.Equal("yes", answer.Text);
        Assert.Equal(AttemptOutcome.Served, Assert.Single(answer.GetChainReport()!.Attempts).Outcome);
    }

    [Fact]
    public async Task A_reload_that_leaves_the_key_alone_ends_no_rest()
    {
        await using var refusing = new RawServer(_ => Completions.Error(401, "no", "x"));
        await using var good = new RawServer(request => Completions.Either(request, "yes"));
        await using var host = new Host(Host.Chain(Host.Model(refusing, "first"), Host.Model(good, "second")), settings: [("OpenClaw:Providers:first:ApiKey", "key")]);
        await host.Chat.GetResponseAsync("hi", cancellationToken: Token);

        host.Configuration["OpenClaw:Providers:first:Timeout"] = "90";
        host.Configuration.Reload();
        await host.Chat.GetResponseAsync("hi", cancellationToken: Token);

        Assert.Single(refusing.Requests);
    }

    [Fact]
    public async Task A_bad_reload_leaves_the_last_good_settings_in_force()
    {
        await using var one = new RawServer(request => Completions.Either(request, "one"));
        await using var host = new Host(Host.Chain(Host.Model(one)));
        await host.Chat.GetResponseAsync("hi", cancellationToken: Token);

        host.Configuration["OpenClaw:Providers:local:BaseUrl"] = "nonsense";
        host.Configuration.Reload();

        Assert.Equal("one", (await host.Chat.GetResponseAsync("hi", cancellationToken: Token)).Text);
        Assert.Contains(host.Log.Lines, line => line.Id == 1006);
    }

    [Theory]
    [InlineData("90", 90)]
    [InlineData("1.5", 1.5)]
    [InlineData("00:02:00", 120)]
    public async Task A_timeout_is_seconds_or_a_time_span(string text, double seconds)
    {
        await using var host = new Host(Host.Chain(Hosted()), settings: [("OpenClaw:Providers:vendor:Timeout", text)]);

        Assert.Equal(TimeSpan.FromSeconds(seconds), host.Services.GetRequiredService<IOptionsMonitor<ProviderSettings>>().Get("vendor").Timeout);
    }
}
