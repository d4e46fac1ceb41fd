namespace OpenClaw.Config.Cli.LiteLlm;

/// <summary>Names a provider after its endpoint.</summary>
internal static class EndpointName
{
    /// <summary>The host's telling part: <c>llm.contoso.example</c> is <c>contoso</c>, a variable gives its words, a bare host itself.</summary>
    public static string Of(string url, string fallback)
    {
        if (url.StartsWith("${", StringComparison.Ordinal))
        {
            return Clean(url.Trim('$', '{', '}').Replace("_API_BASE", string.Empty, StringComparison.Ordinal).Replace("_BASE_URL", string.Empty, StringComparison.Ordinal), fallback);
        }

        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Host.Length == 0)
        {
            return Clean(fallback, "custom");
        }

        if (uri.HostNameType is UriHostNameType.IPv4 or UriHostNameType.IPv6 || uri.IsLoopback)
        {
            return uri.IsDefaultPort ? "local" : $"local-{uri.Port}";
        }

        var parts = uri.Host.Split('.');
        return Clean(parts.Length < 2 || uri.Host == "host.docker.internal" ? parts[0] : parts[^2], fallback);
    }

    private static string Clean(string text, string fallback)
    {
        var name = string.Concat(text.ToLowerInvariant().Select(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') ? c : '-')).Trim('-');
        return name.Length > 0 ? name : fallback.ToLowerInvariant();
    }
}
