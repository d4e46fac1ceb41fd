using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Structure;

/// <summary>OCC1012: A provider that OpenClaw does not know has no base URL.</summary>
/// <remarks>Gives its fix: Choices, likely base URLs; the fix adds BaseUrl.</remarks>
public sealed class MissingBaseUrl : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC1012",
        Name = nameof(MissingBaseUrl),
        Title = "A provider that OpenClaw does not know has no base URL",
        Description = "OpenClaw knows where its own providers answer; any other must say it, or the whole file is refused.",
        Severity = RuleSeverity.Error,
        HasFix = true,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ProviderNode subject, RuleContext context)
    {
        if (subject.IsImplicit || subject.CanonicalId.Length == 0 || !string.IsNullOrEmpty(subject.BaseUrl))
        {
            yield break;
        }

        var known = context.Catalogue.FindProvider(subject.ProviderId);
        if (known is { IsBuiltIn: true } || (context.FrontEnd == FrontEnd.CSharp && RouteFacts.BaseUrl(subject, known) is not null))
        {
            yield break;
        }

        var nearest = context.Catalogue.NearestProviders(subject.ProviderId);
        var hint = nearest.Count > 0 ? $" Did you mean {Text.List(nearest.Select(n => "'" + n + "'"), "or")}?" : string.Empty;
        yield return Report(subject.Id, Slots.Provider("BaseUrl", subject.BaseUrl is not null),
            $"The provider '{Text.Short(subject.ProviderId)}' is none that OpenClaw brings along, so it needs a base URL such as \"http://127.0.0.1:8000/v1\"; "
            + $"without one OpenClaw refuses the whole file.{hint}",
            new FindingProperty(FixKeys.Argument, "BaseUrl"),
            new FindingProperty(FixKeys.Choices, known?.BaseUrl ?? "http://127.0.0.1:8000/v1"));
    }
}
