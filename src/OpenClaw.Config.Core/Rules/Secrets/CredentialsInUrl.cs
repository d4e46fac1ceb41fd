using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Secrets;

/// <summary>OCC5003: A base URL holds credentials.</summary>
public sealed class CredentialsInUrl : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC5003",
        Name = nameof(CredentialsInUrl),
        Title = "A base URL holds credentials",
        Description = "URLs are logged, shown in errors and kept in histories; a user name, password or key in one is in all of them.",
        Severity = RuleSeverity.Error,
    };

    private static readonly string[] KeyNames = ["key", "api_key", "apikey", "api-key", "token", "access_token", "auth", "secret", "sig", "signature", "password", "subscription-key"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ProviderNode subject, RuleContext context)
        => Check(subject.Id, subject.BaseUrl, Slots.Provider("BaseUrl")).Concat(Check(subject.Id, subject.LocalService?.HealthUrl, new Slot(AttributeKind.LocalService, "HealthUrl")));

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ModelNode subject, RuleContext context) => Check(subject.Id, subject.BaseUrl, Slots.Model("BaseUrl"));

    private IEnumerable<Finding> Check(NodeId subject, string? url, Slot slot)
    {
        if (Split(url) is not { } parts)
        {
            yield break;
        }

        if (parts.User.Length > 0 && !parts.User.Contains("${"))
        {
            yield return Report(subject, slot,
                $"The URL holds a user name or password before '@{Text.Short(parts.Host)}'. URLs end up in logs and error messages; take it out and use a key variable or a header with a variable.");
        }
        else if (QueryKey(parts.Query) is { } name)
        {
            yield return Report(subject, slot,
                $"The URL holds a key in its query ('{name}'). URLs end up in logs and error messages; take it out and use a key variable.");
        }
    }

    // By hand: a variable in the host makes no valid URL, but what stands before it is as readable.
    private static (string User, string Host, string Query)? Split(string? url)
    {
        var text = (url ?? string.Empty).Trim();
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 0 || text.Substring(0, scheme).ToLowerInvariant() is not ("http" or "https"))
        {
            return null;
        }

        var rest = text.Substring(scheme + 3);
        var end = rest.IndexOfAny(['/', '?', '#', '\\']);
        var authority = end < 0 ? rest : rest.Substring(0, end);
        var at = authority.LastIndexOf('@');
        var fragment = rest.IndexOf('#');
        var whole = fragment < 0 ? rest : rest.Substring(0, fragment);
        var query = whole.IndexOf('?');
        return (at < 0 ? string.Empty : authority.Substring(0, at), authority.Substring(at + 1), query < 0 ? string.Empty : whole.Substring(query + 1));
    }

    private static string? QueryKey(string query)
    {
        foreach (var pair in query.Split('&'))
        {
            var split = pair.IndexOf('=');
            var value = split < 0 ? string.Empty : Uri.UnescapeDataString(pair.Substring(split + 1));
            if (value.Length > 0 && !value.Contains("${") && KeyNames.Contains(pair.Substring(0, split).ToLowerInvariant()))
            {
                return pair.Substring(0, split);
            }
        }

        return null;
    }
}
