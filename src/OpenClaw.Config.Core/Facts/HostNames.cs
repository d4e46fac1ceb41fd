namespace OpenClaw.Config.Core.Facts;

/// <summary>Judges host names and addresses. Nothing is resolved: only what the text itself proves.</summary>
public static class HostNames
{
    /// <summary>The host of a base URL in lower case, without brackets, port and user info; null if there is none or it holds a variable.</summary>
    public static string? Of(string? baseUrl)
    {
        if (baseUrl is null)
        {
            return null;
        }

        var text = baseUrl.Trim();
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        var start = scheme < 0 ? 0 : scheme + 3;
        var end = text.IndexOfAny(['/', '?', '#', '\\'], start);
        // A variable may hold slashes of its own kind, but never before its closing brace.
        var authority = text.Substring(start, (end < 0 ? text.Length : end) - start);
        if (authority.IndexOf("${", StringComparison.Ordinal) >= 0)
        {
            return null;
        }

        var at = authority.LastIndexOf('@');
        var host = at < 0 ? authority : authority.Substring(at + 1);
        if (host.StartsWith("[", StringComparison.Ordinal))
        {
            var close = host.IndexOf(']');
            host = close < 0 ? host.Substring(1) : host.Substring(1, close - 1);
        }
        else if (host.IndexOf(':') is var colon and >= 0)
        {
            host = host.Substring(0, colon);
        }

        host = host.TrimEnd('.').ToLowerInvariant();
        return host.Length == 0 ? null : host;
    }

    /// <summary>Whether a host is this machine: <c>localhost</c>, <c>*.localhost</c>, 127.0.0.0/8, ::1, and 0.0.0.0 or ::, which connect to it.</summary>
    public static bool IsLoopback(string? host)
    {
        if (host is null)
        {
            return false;
        }

        if (host is "localhost" || host.EndsWith(".localhost", StringComparison.Ordinal))
        {
            return true;
        }

        var address = IpAddressText.Parse(host);
        return address.IsV4
            ? address.V4 >> 24 == 127 || address.V4 == 0
            : address.IsV6 && address.V6High == 0 && address.V6Low <= 1;
    }

    /// <summary>
    /// Whether a host is in a private network: RFC 1918, 100.64.0.0/10 (carrier-grade NAT, Tailscale), fc00::/7, <c>*.local</c>,
    /// <c>*.internal</c>, <c>*.ts.net</c>, a name without a dot (a compose service), or this machine.
    /// </summary>
    public static bool IsPrivate(string? host)
    {
        if (host is null)
        {
            return false;
        }

        if (IsLoopback(host))
        {
            return true;
        }

        var address = IpAddressText.Parse(host);
        if (address.IsV4)
        {
            var ip = address.V4;
            return ip >> 24 == 10 || ip >> 20 == 0xAC1 || ip >> 16 == 0xC0A8 || ip >> 22 == (100u << 2 | 1);
        }

        if (address.IsV6)
        {
            return address.V6High >> 57 == 0xFC >> 1;
        }

        return host.IndexOf('.') < 0
            || host.EndsWith(".local", StringComparison.Ordinal)
            || host.EndsWith(".internal", StringComparison.Ordinal)
            || host.EndsWith(".ts.net", StringComparison.Ordinal);
    }

    /// <summary>
    /// Whether a host is a link-local or cloud metadata address: 169.254.0.0/16, fe80::/10, fd00:ec2::254, 100.100.100.200,
    /// <c>metadata.google.internal</c> and its like. OpenClaw refuses them unless <c>request.allowPrivateNetwork</c> is set.
    /// </summary>
    public static bool IsMetadata(string? host)
    {
        if (host is null)
        {
            return false;
        }

        var address = IpAddressText.Parse(host);
        if (address.IsV4)
        {
            return address.V4 >> 16 == 0xA9FE || address.V4 == 0x646464C8;
        }

        if (address.IsV6)
        {
            return address.V6High >> 54 == 0x3FA || (address.V6High == 0xFD00_0EC2_0000_0000 && address.V6Low == 0x254);
        }

        return host is "metadata" or "metadata.google.internal" or "metadata.azure.internal" or "instance-data" or "instance-data.ec2.internal";
    }
}
