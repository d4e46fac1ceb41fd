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
        if (url is null || !Uri.TryCreate(url.Trim(), UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
        {
            yield break;
        }

        var user = uri.UserInfo;
        var name = QueryKey(uri.Query);
        if (user.Length > 0 && !Uri.UnescapeDataString(user).Contains("${"))
        {
            yield return Report(subject, slot,
                $"The URL holds a user name or password before '@{Text.Short(uri.Host)}'. URLs end up in logs and error messages; take it out and use a key variable or a header with a variable.");
        }
        else if (name is not null)
        {
            yield return Report(subject, slot,
                $"The URL holds a key in its query ('{name}'). URLs end up in logs and error messages; take it out and use a key variable.");
        }
    }

    private static string? QueryKey(string query)
    {
        foreach (var pair in query.TrimStart('?').Split('&'))
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
