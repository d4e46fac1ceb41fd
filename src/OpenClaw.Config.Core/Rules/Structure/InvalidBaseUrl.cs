using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Structure;

/// <summary>OCC1013: A base URL is no absolute http or https URL.</summary>
public sealed class InvalidBaseUrl : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC1013",
        Name = nameof(InvalidBaseUrl),
        Title = "A base URL is no absolute http or https URL",
        Description = "OpenClaw does not check base URLs; a bad one fails only when the hop is needed.",
        Severity = RuleSeverity.Error,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ProviderNode subject, RuleContext context)
        => Check(subject.Id, subject.BaseUrl, Slots.Provider("BaseUrl"));

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ModelNode subject, RuleContext context)
        => Check(subject.Id, subject.BaseUrl, Slots.Model("BaseUrl"));

    private IEnumerable<Finding> Check(NodeId subject, string? baseUrl, Slot slot)
    {
        // Nobody knows what a variable holds; a missing base URL is OCC1012.
        if (string.IsNullOrEmpty(baseUrl) || EndpointClassifier.HasVariable(baseUrl))
        {
            yield break;
        }

        var isUrl = Uri.TryCreate(baseUrl!.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri!.Host.Length > 0;
        if (!isUrl)
        {
            yield return Report(subject, slot,
                $"The base URL '{Text.Short(UrlText.WithoutUser(baseUrl))}' is no absolute http or https URL. OpenClaw takes it without a word and every request to it fails; "
                + "write it whole, for example \"http://127.0.0.1:1234/v1\".");
        }
    }
}
