using OpenClaw.Config.Core.Facts;

namespace OpenClaw.Config.Core.Tests.Facts;

public class EndpointClassifierTests
{
    [Theory]
    [InlineData(null, EndpointClass.Default, null)]
    [InlineData("  ", EndpointClass.Default, null)]
    [InlineData("https://api.openai.com/v1", EndpointClass.Native, "openai-public")]
    [InlineData("https://eu.api.openai.com/v1", EndpointClass.Native, "openai-public")]
    [InlineData("https://me.openai.azure.com", EndpointClass.Native, "azure-openai")]
    [InlineData("https://API.Anthropic.com/", EndpointClass.Native, "anthropic-public")]
    [InlineData("https://api.moonshot.cn/v1/", EndpointClass.Native, "moonshot-native")]
    [InlineData("https://api.moonshot.cn/anthropic", EndpointClass.Custom, null)]
    [InlineData("http://localhost:1234/v1", EndpointClass.Local, null)]
    [InlineData("http://[::1]:8000/v1", EndpointClass.Local, null)]
    [InlineData("http://box.local:8000", EndpointClass.Local, null)]
    [InlineData("http://192.168.1.5:11434", EndpointClass.Custom, null)]
    [InlineData("https://llm.example.com/v1", EndpointClass.Custom, null)]
    [InlineData("https://api.openai.com.evil.example/v1", EndpointClass.Custom, null)]
    [InlineData("http://${LLM_HOST}:8000/v1", EndpointClass.Unknown, null)]
    [InlineData("https://api.openai.com/${VERSION}", EndpointClass.Native, "openai-public")]
    public void Endpoints_are_drawn_where_OpenClaw_draws_them(string? baseUrl, EndpointClass expected, string? native)
    {
        var facts = EndpointClassifier.Read("any", baseUrl);

        Assert.Equal(expected, facts.Class);
        Assert.Equal(native, facts.NativeTo);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("https://api.openai.com/v1", false)]
    [InlineData("https://chatgpt.com/backend-api", false)]
    [InlineData("https://api.deepseek.com", true)]
    [InlineData("http://localhost:1234/v1", true)]
    public void Only_OpenAIs_own_endpoints_are_not_proxy_like(string? baseUrl, bool proxyLike) =>
        Assert.Equal(proxyLike, EndpointClassifier.Read("openai", baseUrl).IsProxyLike);

    [Theory]
    [InlineData("http://10.1.2.3", true)]
    [InlineData("http://172.16.0.1", true)]
    [InlineData("http://172.32.0.1", false)]
    [InlineData("http://192.168.0.10:8080/v1", true)]
    [InlineData("http://100.64.0.1", true)]
    [InlineData("http://100.127.255.254", true)]
    [InlineData("http://100.128.0.1", false)]
    [InlineData("http://[fd12::1]:8000", true)]
    [InlineData("http://[2001:db8::1]", false)]
    [InlineData("http://vllm:8000/v1", true)]
    [InlineData("http://gpu.tail1234.ts.net", true)]
    [InlineData("http://gpu.internal", true)]
    [InlineData("http://127.0.0.1", true)]
    [InlineData("http://8.8.8.8", false)]
    [InlineData("http://example.com", false)]
    [InlineData("http://10.example.com", false)]
    [InlineData(null, false)]
    [InlineData("http://${HOST}/v1", false)]
    public void Private_hosts_are_told_by_the_text_alone(string? baseUrl, bool isPrivate) =>
        Assert.Equal(isPrivate, EndpointClassifier.IsPrivateHost(baseUrl));

    [Theory]
    [InlineData("169.254.169.254", true)]
    [InlineData("fe80::1", true)]
    [InlineData("::ffff:169.254.169.254", true)]
    [InlineData("metadata.google.internal", true)]
    [InlineData("100.100.100.200", true)]
    [InlineData("192.168.1.1", false)]
    public void Metadata_addresses_are_recognised(string host, bool expected) => Assert.Equal(expected, HostNames.IsMetadata(host));

    [Theory]
    [InlineData("http://user:secret@host.example:80/x", "host.example")]
    [InlineData("host.example/v1", "host.example")]
    [InlineData("http://Host.Example.", "host.example")]
    [InlineData("http://[::1", "::1")]
    [InlineData("http://", null)]
    [InlineData("", null)]
    public void The_host_is_found_in_whole_and_broken_urls(string url, string? host) => Assert.Equal(host, HostNames.Of(url));
}
