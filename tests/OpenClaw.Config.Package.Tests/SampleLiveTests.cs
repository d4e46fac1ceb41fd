using OpenClaw.Config.TestKit.Builds;

namespace OpenClaw.Config.Package.Tests;

/// <summary>The samples with <c>--live</c>: no stand-in, but the declared providers with the keys of their own variables. A setting leads them to loopback here.</summary>
public sealed class SampleLiveTests
{
    private const string Canary = "sk-canary-7Qm2";

    [Theory]
    [InlineData("HybridAssistant", "anthropic", "x-api-key: sk-canary-7Qm2", "/anthropic/v1/messages")]
    [InlineData("LocalFirst", "lmstudio", "Authorization: Bearer lmstudio", "/lmstudio/v1/responses")]
    [InlineData("RegionalRouting", "mistral", "Authorization: Bearer sk-canary-7Qm2", "/mistral/v1/chat/completions")]
    [InlineData("RegionalRouting", "openrouter", "Authorization: Bearer sk-canary-7Qm2", "/openrouter/v1/chat/completions")]
    [InlineData("RegionalRouting", "lmstudio", "Authorization: Bearer lmstudio", "/lmstudio/v1/responses")]
    [InlineData("StrictProxy", "local", "Authorization: Bearer sk-local", "/local/v1/chat/completions")]
    [InlineData("ChatEndpoint", "lmstudio", "Authorization: Bearer lmstudio", "/lmstudio/v1/responses")]
    public async Task Live_asks_the_declared_provider_with_its_real_key(string sample, string provider, string header, string path)
    {
        using var server = new ModelServer();

        var run = await RunAsync(sample, server);

        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Contains("fine", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, run.Output, StringComparison.Ordinal);
        Assert.Contains(server.Requests, request => request.Path == path && request.Headers.Contains(header, StringComparison.OrdinalIgnoreCase));
        Assert.All(server.Requests.Where(request => request.Path.StartsWith("/" + provider + "/", StringComparison.Ordinal)), request => Assert.Contains(header, request.Headers, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Live_goes_on_to_the_hosted_model_where_the_local_one_is_off()
    {
        using var server = new ModelServer();

        // Nobody listens on the discard port.
        var run = await RunAsync("LocalFirst", server, ("OpenClaw__Providers__lmstudio__BaseUrl", "http://127.0.0.1:9/v1"));

        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Contains("anthropic/claude-sonnet-4-6", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, run.Output, StringComparison.Ordinal);
        Assert.Contains("x-api-key: " + Canary, Assert.Single(server.Requests).Headers, StringComparison.OrdinalIgnoreCase);
    }

    private static Task<DotNetResult> RunAsync(string sample, ModelServer server, params (string Name, string Value)[] more)
    {
        var variables = new Dictionary<string, string>
        {
            ["ANTHROPIC_API_KEY"] = Canary,
            ["MISTRAL_API_KEY"] = Canary,
            ["OPENROUTER_API_KEY"] = Canary,
            ["OpenClaw__Providers__mistral__Region"] = "eu",
            ["OpenClaw__Providers__openrouter__Region"] = "us",
        };
        foreach (var provider in new[] { "anthropic", "lmstudio", "local", "mistral", "openrouter" })
        {
            variables[$"OpenClaw__Providers__{provider}__BaseUrl"] = $"{server.Address}/{provider}/v1";
        }

        foreach (var (name, value) in more)
        {
            variables[name] = value;
        }

        var program = Path.Combine(PackedPackage.Root, "samples", sample, "bin", PackedPackage.Configuration, "net10.0", sample + ".dll");
        return DotNet.RunAsync(Path.GetDirectoryName(program)!, [program, "--live", .. sample == "ChatEndpoint" ? ["--once"] : Array.Empty<string>()], variables);
    }
}
