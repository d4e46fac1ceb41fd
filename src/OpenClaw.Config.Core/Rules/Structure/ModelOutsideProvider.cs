using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Structure;

/// <summary>OCC1017: A model stands outside of a provider.</summary>
public sealed class ModelOutsideProvider : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC1017",
        Name = nameof(ModelOutsideProvider),
        Title = "A model stands outside of a provider",
        Description = "A model belongs to the provider that serves it: without one it has no endpoint, no key and no reference.",
        Severity = RuleSeverity.Error,
        InJson = false,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ModelNode subject, RuleContext context)
    {
        if (context.Index.ProviderOf(subject) is null)
        {
            yield return Report(subject.Id, new Slot(AttributeKind.Model),
                $"The model {subject.Name} is not nested in a record with [Provider], so it has no endpoint and no reference. Move it into its provider.");
        }
    }
}
