using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Structure;

/// <summary>OCC1020: A reference names a model that its provider does not list.</summary>
/// <remarks>Gives its fix: Choices, the nearest ids that the provider lists.</remarks>
public sealed class UndeclaredModelReference : ReferenceRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC1020",
        Name = nameof(UndeclaredModelReference),
        Title = "A reference names a model that its provider does not list",
        Description = "OpenClaw sends the name as it is and knows neither window nor price of it; most servers answer 404.",
        Severity = RuleSeverity.Warning,
        HasFix = true,
        InCSharp = false,
    };

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Judge(NodeId subject, NodeReference? entry, Slot slot, string place, RuleContext context)
    {
        if (entry?.Target is not { } target
            || context.Index.Model(target) is not { } model
            || model.Origin == ModelOrigin.Declared
            || context.Index.ProviderOf(model) is not { IsImplicit: false } provider)
        {
            yield break;
        }

        var listed = context.Index.ModelsOf(provider.Id).Where(m => m.Origin == ModelOrigin.Declared).Select(m => m.ModelId).ToArray();
        var facts = context.Facts(model);
        if (listed.Length == 0 || facts.HasDiscovery || facts.Known is not null || listed.Contains(model.ModelId))
        {
            yield break;
        }

        var nearest = listed.OrderBy(id => Distance.Between(id, model.ModelId)).ThenBy(id => id, StringComparer.Ordinal).Take(3).ToArray();
        yield return Report(subject, slot,
            $"'{Text.Short(entry.Written)}'{place}: models.providers.{provider.ProviderId} lists {Text.Number(listed.Length)} {(listed.Length == 1 ? "model" : "models")}, but not this one. "
            + $"OpenClaw sends the name as it is and assumes a window of 200,000 tokens. Nearest: {Text.Short(Text.List(nearest), 160)}. Add a row for it, or mend the name.",
            new FindingProperty(FixKeys.Choices, string.Join("\n", nearest.Select(id => provider.ProviderId + "/" + id))));
    }
}
