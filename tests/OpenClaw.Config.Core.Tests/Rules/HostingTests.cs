using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Tests.Rules;

/// <summary>Local, hosted and unknown are three answers; loopback alone proves nothing.</summary>
public sealed class HostingTests
{
    [Theory]
    [InlineData("lmstudio", "http://127.0.0.1:1234/v1", "m", HostingKind.Local)]
    [InlineData("lmstudio", null, "m", HostingKind.Local)]
    [InlineData("ollama", "http://192.168.1.5:11434", "qwen3:72b", HostingKind.Local)]
    [InlineData("ollama", "http://127.0.0.1:11434", "gpt-oss:120b-cloud", HostingKind.Hosted)]
    [InlineData("ollama", "https://ollama.example.com", "qwen3:72b", HostingKind.Hosted)]
    [InlineData("team-vllm", "http://10.0.0.4:8000/v1", "m", HostingKind.Local)]
    [InlineData("team-vllm", "https://llm.example.com/v1", "m", HostingKind.Hosted)]
    [InlineData("box", "http://127.0.0.1:1234/v1", "m", HostingKind.Local)]
    [InlineData("local", "http://127.0.0.1:8000/v1", "m", HostingKind.Unknown)]
    [InlineData("litellm", null, "m", HostingKind.Unknown)]
    [InlineData("litellm", "http://127.0.0.1:11434/v1", "m", HostingKind.Unknown)]
    [InlineData("anthropic", null, "claude-opus-4-6", HostingKind.Hosted)]
    [InlineData("box", "${BOX_URL}", "m", HostingKind.Unknown)]
    public void Where_a_model_runs_is_proven_or_unknown(string provider, string? baseUrl, string model, HostingKind expected)
    {
        var node = Given.Provider(provider, baseUrl);

        Assert.Equal(expected, Given.Facts(node, Given.Model(node, model)).Hosting.OrNull ?? HostingKind.Unknown);
    }

    [Fact]
    public void A_declaration_wins()
    {
        var node = Given.Provider("litellm") with { Hosting = HostingKind.Local };

        Assert.True(Given.Facts(node, Given.Model(node, "m")).IsProvenLocal);
    }

    [Fact]
    public void A_cloud_tag_is_hosted_whatever_the_provider_says()
    {
        var node = Given.Provider("ollama") with { Hosting = HostingKind.Local };

        Assert.True(Given.Facts(node, Given.Model(node, "kimi-k2.5:cloud")).IsHosted);
    }
}
