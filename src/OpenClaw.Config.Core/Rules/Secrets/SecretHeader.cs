using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Secrets;

/// <summary>OCC5006: A header holds a literal secret.</summary>
/// <remarks>Gives its fix: Variable, the name to use instead; Argument = Variable. The value itself is in no message and no property.</remarks>
public sealed class SecretHeader : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC5006",
        Name = nameof(SecretHeader),
        Title = "A header holds a literal secret",
        Description = "What stands in source or in a file is no secret any more. Name the environment variable that holds the header's value.",
        Severity = RuleSeverity.Error,
        HasFix = true,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ProviderNode subject, RuleContext context)
        => Check(subject.Id, subject.CanonicalId, subject.Headers, subject, context);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ModelNode subject, RuleContext context)
        => Check(subject.Id, subject.ProviderId, subject.Headers, context.Index.ProviderOf(subject), context);

    private IEnumerable<Finding> Check(NodeId subject, string providerId, EquatableArray<HeaderSetting> headers, ProviderNode? provider, RuleContext context)
    {
        for (var i = 0; i < headers.Count; i++)
        {
            var header = headers[i];
            if (header.Value is { } value && IsSecret(header.Name, value.Reveal(), provider, context))
            {
                var variable = VariableNames.Mend(providerId + "_" + header.Name);
                yield return Report(subject, new Slot(AttributeKind.RequestHeader, "Value", i),
                    $"The header '{Text.Short(header.Name, 40)}' holds a literal secret: whoever reads this file or its history has it. Put it into an environment variable and write "
                    + (context.FrontEnd == FrontEnd.CSharp ? $"[RequestHeader(\"{Text.Short(header.Name, 40)}\", Variable = \"{variable}\")]." : $"\"${{{variable}}}\"."),
                    new FindingProperty(FixKeys.Argument, "Variable"),
                    new FindingProperty(FixKeys.Variable, variable));
            }
        }
    }

    private static bool IsSecret(string name, string value, ProviderNode? provider, RuleContext context)
    {
        if (value.Contains("${") || value.Trim().Length == 0)
        {
            return false;
        }

        var words = value.Trim().Split([' '], 2);
        var credential = words.Length == 2 && words[0] is "Bearer" or "Basic" or "Token" or "bearer" ? words[1].Trim() : value.Trim();
        if (KeyMarkers.HasKeyShape(credential))
        {
            return true;
        }

        var baseUrl = provider is null ? null : RouteFacts.BaseUrl(provider, context.Catalogue.FindProvider(provider.ProviderId));
        return KeyMarkers.IsSecretName(name) && KeyMarkers.Judge(credential, provider?.ProviderId, baseUrl) == KeyVerdict.Secret;
    }
}
