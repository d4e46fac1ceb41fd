using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Secrets;

/// <summary>OCC5009: requests go over plain HTTP inside a private network.</summary>
public sealed class PlainHttpPrivate : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC5009",
        Name = nameof(PlainHttpPrivate),
        Title = "Requests go over plain HTTP inside a private network",
        Description = "Everybody in that network can read key and conversation.",
        Severity = RuleSeverity.Info,
        IsStrict = true,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ProviderNode subject, RuleContext context) => Check(subject.Id, subject.BaseUrl, Slots.Provider("BaseUrl"));

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ModelNode subject, RuleContext context) => Check(subject.Id, subject.BaseUrl, Slots.Model("BaseUrl"));

    private IEnumerable<Finding> Check(NodeId subject, string? baseUrl, Slot slot)
    {
        if (PlainUrls.Host(baseUrl) is { } host && HostNames.IsPrivate(host) && !HostNames.IsLoopback(host) && !HostNames.IsMetadata(host))
        {
            yield return Report(subject, slot, $"The base URL sends keys and conversations over plain HTTP to '{Text.Short(host)}' in a private network, where others can read along. Use https, or a tunnel.");
        }
    }
}
