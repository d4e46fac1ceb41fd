using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using OpenClaw.Config.Runtime.Tests.Servers;

namespace OpenClaw.Config.Runtime.Tests.Failover;

/// <summary>Errors say what to do, as OpenClaw's guide to local models does.</summary>
public class ErrorTests
{
    private static readonly ChatOptions WithTools = new() { Tools = [AIFunctionFactory.Create((string city) => "sun", "weather")] };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static async Task<ChainException> ErrorAsync(
        Answer answer, Func<ModelDescriptor, ModelDescriptor>? with = null, ChatOptions? options = null, ConfigDescriptor? config = null)
    {
        await using var server = new RawServer(_ => answer);
        var model = Host.Model(server);
        await using var host = new Host(Host.Chain(with?.Invoke(model) ?? model), config: config);
        return await Assert.ThrowsAnyAsync<ChainException>(() => host.Chat.GetResponseAsync("hi", options, Token));
    }

    [Theory]
    [InlineData("messages[1].content: invalid type: sequence, expected a string", "[Compat(RequiresStringContent = true)]")]
    [InlineData("Input should be a valid string at messages.0.content", "[Compat(RequiresStringContent = true)]")]
    [InlineData("Unsupported parameter: max_completion_tokens", "[Compat(MaxTokensField = \\\"max_tokens\\\")]")]
    [InlineData("stream_options is not allowed", "[Compat(SupportsUsageInStreaming = false)]")]
    [InlineData("Unexpected role: developer", "[Compat(SupportsDeveloperRole = false)]")]
    [InlineData("Extra inputs are not permitted: store", "[Compat(SupportsStore = false)]")]
    [InlineData("failed to parse grammar", "[Compat(ToolSchemaProfile = \\\"llamacpp\\\")]")]
    public async Task A_complaint_about_the_form_names_the_flag_that_ends_it(string complaint, string flag)
    {
        var error = await ErrorAsync(Completions.Error(400, complaint, "invalid_request_error"));

        Assert.Contains("Add " + flag.Replace("\\\"", "\"", StringComparison.Ordinal) + " to local/m", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_local_server_that_fails_with_tools_gets_the_three_steps_in_order()
    {
        var error = await ErrorAsync(Completions.Error(500), options: WithTools);

        var tools = error.Message.IndexOf("SupportsTools = false", StringComparison.Ordinal);
        var lean = error.Message.IndexOf("LocalModelLean = true", StringComparison.Ordinal);
        var limit = error.Message.IndexOf("the server's or the model's own limit", StringComparison.Ordinal);
        Assert.True(tools >= 0 && tools < lean && lean < limit, error.Message);
    }

    [Fact]
    public async Task A_step_that_was_taken_is_not_advised_again()
    {
        static ModelDescriptor NoTools(ModelDescriptor model) => model with { Compat = new() { SupportsTools = false } };

        var second = await ErrorAsync(Completions.Error(500), NoTools, WithTools);
        var third = await ErrorAsync(Completions.Error(500), NoTools, WithTools, new ConfigDescriptor { Name = "Root", LocalModelLean = true });

        Assert.DoesNotContain("SupportsTools = false", second.Message, StringComparison.Ordinal);
        Assert.Contains("LocalModelLean = true", second.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("LocalModelLean = true", third.Message, StringComparison.Ordinal);
        Assert.Contains("the server's or the model's own limit", third.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_prompt_that_does_not_fit_names_the_window_and_the_declaration()
    {
        var error = await ErrorAsync(
            Completions.Error(400, "This model's maximum context length is 4096 tokens", "context_length_exceeded"),
            model => model with { ContextWindow = new(196_608, FactSource.Declared) });

        Assert.IsType<ContextOverflowException>(error);
        Assert.Contains("local/m is declared with ContextWindow = 196,608 tokens", error.Message, StringComparison.Ordinal);
        Assert.Contains("OverflowTo", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_prompt_that_does_not_fit_goes_to_the_declared_larger_model_and_to_no_other()
    {
        await using var small = new RawServer(_ => Completions.Error(400, "too long", "context_length_exceeded"));
        await using var other = new RawServer(request => Completions.Either(request, "no"));
        await using var large = new RawServer(request => Completions.Either(request, "it fits"));
        var chain = Host.Chain(Host.Model(small, "small"), Host.Model(other, "other")) with { OverflowTo = new HopDescriptor(Host.Model(large, "large")) };
        await using var host = new Host(chain);

        var response = await host.Chat.GetResponseAsync("hi", cancellationToken: Token);

        Assert.Equal("it fits", response.Text);
        Assert.Equal(["small/m", "large/m"], response.GetChainReport()!.Attempts.Select(attempt => attempt.Model.ToString()));
        Assert.Empty(other.Requests);
    }

    [Fact]
    public async Task A_page_instead_of_the_API_asks_about_the_base_URL() =>
        Assert.Contains("Most servers want /v1 in the base URL", (await ErrorAsync(Answer.Html())).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_refused_key_names_the_variable_to_set() =>
        Assert.Contains(
            "Check the key: MY_KEY or OpenClaw:Providers:local:ApiKey",
            (await ErrorAsync(Completions.Error(401), model => model with { Provider = model.Provider with { KeyVariable = "MY_KEY" } })).Message,
            StringComparison.Ordinal);

    [Fact]
    public async Task A_deadline_that_passes_is_an_error_of_its_own_and_every_hop_had_its_share()
    {
        await using var first = new RawServer(_ => Answer.Hangs());
        await using var second = new RawServer(_ => Answer.Hangs());
        var time = new FakeTimeProvider();
        await using var host = new Host(
            Host.Chain(Host.Model(first, "first"), Host.Model(second, "second")) with { DeadlineSeconds = 3 },
            services => services.AddSingleton<TimeProvider>(time));

        var asking = host.Chat.GetResponseAsync("hi", cancellationToken: Token);
        foreach (var server in (RawServer[])[first, second])
        {
            await server.Asked.WaitAsync(Token);
            time.Advance(TimeSpan.FromSeconds(1.5));
        }

        var error = await Assert.ThrowsAsync<ChainDeadlineException>(() => asking);
        Assert.Contains("within its deadline of 3 s", error.Message, StringComparison.Ordinal);
        Assert.Single(first.Requests);
        Assert.Single(second.Requests);
    }

    [Fact]
    public async Task The_providers_words_are_on_the_failure_but_in_no_message()
    {
        var error = await ErrorAsync(Completions.Error(400, "you wrote: my secret plan", "invalid_request_error"));

        Assert.Equal("you wrote: my secret plan", Assert.IsType<ModelFailureException>(error.InnerException).ProviderMessage);
        Assert.DoesNotContain("secret plan", error.ToString(), StringComparison.Ordinal);
    }
}
