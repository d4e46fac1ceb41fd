using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Secrets;

/// <summary>OCC5005: one key variable serves hosts of different vendors.</summary>
public sealed class SharedKey : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC5005",
        Name = nameof(SharedKey),
        Title = "One key variable serves hosts of different vendors",
        Description = "Each vendor gets the other's key. One of the two is the wrong variable, or a copy of the block that was not finished.",
        Severity = RuleSeverity.Warning,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ProviderNode subject, RuleContext context)
    {
        if (subject.Key is not { Kind: KeyKind.Variable or KeyKind.SecretRef, Variable: { Length: > 0 } variable } || Vendor(subject, context) is not { } vendor)
        {
            yield break;
        }

        var others = context.Index.Graph.Providers
            .Where(p => p.Id != subject.Id && !p.IsImplicit && p.Key.Variable == variable && p.CanonicalId != subject.CanonicalId && context.Scopes.Together(subject.Id, p.Id))
            .Where(p => Vendor(p, context) is { } other && other != vendor && !ShareByDesign(subject, p, variable, context))
            .Select(p => $"'{Text.Short(p.CanonicalId)}' ({Site(p, context)})")
            .Distinct().ToArray();
        if (others.Length > 0)
        {
            yield return Report(subject.Id, Slots.Provider(context.FrontEnd == FrontEnd.CSharp ? "ApiKeyVariable" : "ApiKey"),
                $"{variable} is the key of '{Text.Short(subject.CanonicalId)}' ({Site(subject, context)}) and of {Text.List(others)}, {(others.Length == 1 ? "another vendor: one of them" : "other vendors: all but one")} gets a key that is not its own. "
                + "Give each vendor a variable of its own.");
        }
    }

    // The vendor behind the endpoint; null where it is local, private or unknown.
    private static string? Vendor(ProviderNode provider, RuleContext context)
    {
        var baseUrl = RouteFacts.BaseUrl(provider, context.Catalogue.FindProvider(provider.ProviderId));
        var endpoint = EndpointClassifier.Read(provider.ProviderId, baseUrl);
        if (endpoint.Host is not { } host || endpoint.IsPrivate)
        {
            return null;
        }

        return endpoint.NativeTo ?? Domain(host);
    }

    // What people know a vendor by.
    private static string Site(ProviderNode provider, RuleContext context)
        => HostNames.Of(RouteFacts.BaseUrl(provider, context.Catalogue.FindProvider(provider.ProviderId))) is { } host ? Domain(host) : provider.CanonicalId;

    private static string Domain(string host)
    {
        var labels = host.Split('.');
        var count = labels.Length > 2 && labels[labels.Length - 2].Length <= 3 && labels[labels.Length - 1].Length == 2 ? 3 : 2;
        return string.Join(".", labels.Skip(Math.Max(0, labels.Length - count)));
    }

    // Two plans of one vendor, whose usual variable it is.
    private static bool ShareByDesign(ProviderNode first, ProviderNode second, string variable, RuleContext context)
        => Usual(first, variable, context) && Usual(second, variable, context);

    private static bool Usual(ProviderNode provider, string variable, RuleContext context)
        => context.Catalogue.FindProvider(provider.ProviderId) is { } known && known.KeyVariables.Contains(variable);
}
