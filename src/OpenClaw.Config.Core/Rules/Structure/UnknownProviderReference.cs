using OpenClaw.Config.Core.Catalogue;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Structure;

/// <summary>OCC1019: A reference names a provider that nobody declares.</summary>
/// <remarks>Gives its fix: Choices, the nearest declared or known providers.</remarks>
public sealed class UnknownProviderReference : ReferenceRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC1019",
        Name = nameof(UnknownProviderReference),
        Title = "A reference names a provider that nobody declares",
        Description = "OpenClaw's validation says nothing, and the hop is skipped when it is needed.",
        Severity = RuleSeverity.Error,
        HasFix = true,
        InCSharp = false,
    };

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Judge(NodeId subject, NodeReference? entry, Slot slot, string place, RuleContext context)
    {
        if (entry?.Target is not { } target
            || context.Index.Model(target) is not { } model
            || context.Index.ProviderOf(model) is not { IsImplicit: true } provider
            || IsBundled(provider, context))
        {
            yield break;
        }

        var known = context.Catalogue.FindProvider(provider.ProviderId);
        var declared = context.Index.Graph.Providers.Where(p => !p.IsImplicit).Select(p => p.CanonicalId);
        var nearest = context.Catalogue.NearestProviders(provider.ProviderId)
            .Concat(declared.Where(d => d.Length > 0 && (d.Contains(provider.CanonicalId) || provider.CanonicalId.Contains(d))))
            .Where(n => n != provider.CanonicalId).Distinct().Take(3).ToArray();
        yield return Report(subject, slot,
            $"'{Text.Short(entry.Written)}'{place}: the provider '{Text.Short(provider.CanonicalId)}' is neither declared under models.providers nor bundled in OpenClaw {context.TargetText}{(known is { BundledIn.Count: > 0 } ? $" (it was in {Text.List(known.BundledIn)})" : string.Empty)}. "
            + "OpenClaw accepts the file and skips the hop when it is needed. Declare the provider, install its plugin, or mend the name"
            + (nearest.Length > 0 ? $" (nearest: {Text.List(nearest)})." : "."),
            new FindingProperty(FixKeys.Choices, string.Join("\n", nearest)));
    }

    internal static bool IsBundled(ProviderNode provider, RuleContext context)
        => context.Targets.All(t => ProviderKnowledge.Resolve(context.Catalogue, provider.ProviderId, null, t.Text).IsBundled);
}
