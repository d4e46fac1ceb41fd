using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Secrets;

/// <summary>OCC5007: A base URL points at a metadata address.</summary>
public sealed class MetadataAddress : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC5007",
        Name = nameof(MetadataAddress),
        Title = "A base URL points at a metadata address",
        Description = "Cloud metadata services hand out credentials of the machine. OpenClaw blocks such addresses, and no model answers there.",
        Severity = RuleSeverity.Error,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ProviderNode subject, RuleContext context) => Check(subject.Id, subject.BaseUrl, Slots.Provider("BaseUrl"));

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ModelNode subject, RuleContext context) => Check(subject.Id, subject.BaseUrl, Slots.Model("BaseUrl"));

    private IEnumerable<Finding> Check(NodeId subject, string? baseUrl, Slot slot)
    {
        if (HostNames.Of(baseUrl) is { } host && HostNames.IsMetadata(host))
        {
            yield return Report(subject, slot,
                $"'{Text.Short(host)}' is a link-local or cloud metadata address, which hands out credentials of the machine. OpenClaw blocks requests to it; write the address of the model server.");
        }
    }
}
