using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenClaw.Config.Runtime.Preflight;
using OpenClaw.Config.Runtime.Tests.Servers;

namespace OpenClaw.Config.Runtime.Tests.Preflight;

public class PreflightTests
{
    private const string List = """{"object":"list","data":[{"id":"m","object":"model"}]}""";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static Answer Not => Answer.Json("{}", 404);

    private static ModelDescriptor Declared(RawServer server, string provider, int window) =>
        Host.Model(server, provider) with { ContextWindow = new(window, FactSource.Declared) };

    private static async Task<PreflightFinding> FindAsync(ModelDescriptor model)
    {
        await using var host = new Host(Host.Chain(model), services => services.AddOpenClawPreflight());
        var runner = host.Services.GetRequiredService<PreflightRunner>();
        return Assert.Single(await runner.RunAsync(runner.Models, Token));
    }

    [Fact]
    public async Task LM_Studio_tells_the_window_of_the_loaded_instance()
    {
        await using var server = new RawServer(request => request.Path == "/api/v1/models"
            ? Answer.Json("""{"models":[{"key":"m","max_context_length":131072,"loaded_instances":[{"id":"m","config":{"context_length":32768}}]}]}""")
            : Not);

        var finding = await FindAsync(Declared(server, "lmstudio", 196_608));

        Assert.Equal((PreflightState.Warning, 32_768), (finding.State, finding.RealContextWindow));
        Assert.Contains("declared with 196,608 tokens of context and served with 32,768", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LM_Studio_tells_that_a_model_is_not_loaded()
    {
        await using var server = new RawServer(_ => Answer.Json("""{"models":[{"key":"m","max_context_length":131072,"loaded_instances":[]}]}"""));

        var finding = await FindAsync(Declared(server, "lmstudio", 131_072));

        Assert.Equal(PreflightState.Warning, finding.State);
        Assert.Contains("not loaded", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ollama_tells_the_window_with_which_a_model_runs()
    {
        await using var server = new RawServer(request => request.Path switch
        {
            "/api/show" => Answer.Json("""{"parameters":"num_ctx                        16384\nstop \"x\"","model_info":{"llama.context_length":131072}}"""),
            "/api/ps" => Answer.Json("""{"models":[{"name":"m:latest","context_length":8192}]}"""),
            _ => Not,
        });

        var finding = await FindAsync(Declared(server, "ollama", 131_072));

        Assert.Equal((PreflightState.Blocked, 8_192), (finding.State, finding.RealContextWindow));
        Assert.Contains("OpenClaw needs 16,000", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Ollama_tells_the_window_of_the_model_file_before_that_of_the_architecture()
    {
        static int? Window(string json) => ServerListing.OllamaWindow(JsonDocument.Parse(json).RootElement);

        Assert.Equal(16_384, Window("""{"parameters":"num_ctx 16384","model_info":{"llama.context_length":131072}}"""));
        Assert.Equal(131_072, Window("""{"model_info":{"llama.context_length":131072}}"""));
        Assert.Null(Window("{}"));
    }

    [Fact]
    public async Task VLLM_tells_its_longest_sequence()
    {
        await using var server = new RawServer(_ => Answer.Json("""{"data":[{"id":"m","max_model_len":40960}]}"""));

        Assert.Equal((PreflightState.Ready, 40_960), ((await FindAsync(Declared(server, "vllm", 40_960))).State, (await FindAsync(Declared(server, "vllm", 40_960))).RealContextWindow));
    }

    [Fact]
    public async Task Llama_cpp_tells_the_window_of_a_slot()
    {
        await using var server = new RawServer(request => request.Path == "/props" ? Answer.Json("""{"default_generation_settings":{"n_ctx":20480}}""") : Answer.Json(List));

        var finding = await FindAsync(Declared(server, "local", 20_480));

        Assert.Equal((PreflightState.Warning, 20_480), (finding.State, finding.RealContextWindow));
        Assert.Contains("below 32,000", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Any_other_server_is_asked_for_its_list()
    {
        await using var server = new RawServer(request => request.Path == "/v1/models" ? Answer.Json(List) : Not);

        Assert.Equal(PreflightState.Ready, (await FindAsync(Host.Model(server))).State);
    }

    [Fact]
    public async Task A_model_that_is_not_on_the_list_is_blocked()
    {
        await using var server = new RawServer(request => request.Path == "/v1/models" ? Answer.Json("""{"data":[{"id":"other"}]}""") : Not);

        var finding = await FindAsync(Host.Model(server));

        Assert.Equal(PreflightState.Blocked, finding.State);
        Assert.Contains("does not list m", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_blocked_with_what_to_do()
    {
        var finding = await FindAsync(Host.Model(ClosedPort.BaseUrl));

        Assert.Equal(PreflightState.Blocked, finding.State);
        Assert.Contains("Is the server running?", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_says_nothing_costs_no_more_than_the_timeout()
    {
        await using var server = new RawServer(_ => Answer.Hangs());
        await using var host = new Host(Host.Chain(Host.Model(server)), services => services.AddOpenClawPreflight(options => options.Timeout = TimeSpan.FromMilliseconds(200)));
        var runner = host.Services.GetRequiredService<PreflightRunner>();

        Assert.Equal(PreflightState.Blocked, Assert.Single(await runner.RunAsync(runner.Models, Token)).State);
    }

    [Fact]
    public async Task A_blocking_preflight_stops_the_start_when_a_chain_has_nobody_left()
    {
        await using var host = new Host(Host.Chain(Host.Model(ClosedPort.BaseUrl)), services => services.AddOpenClawPreflight(options => options.Block = true));

        var error = await Assert.ThrowsAsync<PreflightException>(() => host.Services.GetServices<IHostedService>().Single().StartAsync(Token));

        Assert.Contains("No model of the chain 'Hybrid' can serve", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_preflight_that_does_not_block_lets_the_host_start_and_logs()
    {
        await using var host = new Host(Host.Chain(Host.Model(ClosedPort.BaseUrl)), services => services.AddOpenClawPreflight());
        var service = (BackgroundService)host.Services.GetServices<IHostedService>().Single();

        await service.StartAsync(Token);
        await service.ExecuteTask!;

        Assert.Contains(host.Log.Lines, line => line.Id == 1103 && line.Level == LogLevel.Error);
    }

    [Fact]
    public async Task A_warm_up_loads_the_local_model_with_a_request_of_one_token()
    {
        await using var server = new RawServer(request => request.Path == "/v1/chat/completions" ? Completions.Text("x") : request.Path == "/v1/models" ? Answer.Json(List) : Not);
        await using var host = new Host(Host.Chain(Host.Model(server)), services => services.AddOpenClawPreflight(options => (options.Block, options.WarmUp) = (true, true)));

        await host.Services.GetServices<IHostedService>().Single().StartAsync(Token);

        Assert.Equal(1, (int?)server.Requests.Single(request => request.Path == "/v1/chat/completions").Json["max_completion_tokens"]);
    }

    [Fact]
    public async Task Every_provider_has_a_health_check()
    {
        await using var good = new RawServer(request => request.Path == "/v1/models" ? Answer.Json(List) : Not);
        await using var small = new RawServer(_ => Answer.Json("""{"data":[{"id":"m","max_model_len":20000}]}"""));
        var chain = Host.Chain(Host.Model(good, "one"), Host.Model(small, "two"), Host.Model(ClosedPort.BaseUrl, "three"));
        await using var host = new Host(chain, after: services => services.AddHealthChecks().AddOpenClawProviders());

        var report = await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync(Token);

        Assert.Equal(
            [("openclaw:one", HealthStatus.Healthy), ("openclaw:three", HealthStatus.Unhealthy), ("openclaw:two", HealthStatus.Degraded)],
            report.Entries.Select(entry => (entry.Key, entry.Value.Status)).OrderBy(entry => entry.Key, StringComparer.Ordinal));
    }
}
