using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Secrets;

/// <summary>OCC5002: requests go over plain HTTP to a public host.</summary>
/// <remarks>Gives its fix: Value, the URL with https.</remarks>
public sealed class PlainHttp : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC5002",
        Name = nameof(PlainHttp),
        Title = "Requests go over plain HTTP to a public host",
        Description = "Key and conversation can be read and changed on the way.",
        Severity = RuleSeverity.Warning,
        HasFix = true,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ProviderNode subject, RuleContext context) => Check(subject.Id, subject.BaseUrl, Slots.Provider("BaseUrl"));

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ModelNode subject, RuleContext context) => Check(subject.Id, subject.BaseUrl, Slots.Model("BaseUrl"));

    private IEnumerable<Finding> Check(NodeId subject, string? baseUrl, Slot slot)
    {
        if (PlainUrls.Host(baseUrl) is { } host && !HostNames.IsPrivate(host) && !HostNames.IsMetadata(host))
        {
            yield return Report(subject, slot,
                $"The base URL sends keys and conversations over plain HTTP to the public host '{Text.Short(host)}', where anybody on the way can read them. Use https.",
                new FindingProperty(FixKeys.Value, "https" + baseUrl!.Trim().Substring(4)));
        }
    }
}
