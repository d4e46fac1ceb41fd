using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Structure;

/// <summary>OCC1011: nothing uses a model.</summary>
public sealed class UnusedModel : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC1011",
        Name = nameof(UnusedModel),
        Title = "Nothing uses a model",
        Description = "A model in no chain, without an alias and in no policy is in the file, but nobody can reach it except by typing its "
            + "reference.",
        Severity = RuleSeverity.Info,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ModelNode subject, RuleContext context)
    {
        // A library is used by others; a block of providers alone says nothing about use.
        var hasUsers = context.Index.Graph.Roots.Any(r => r.Default is not null || r.Allow.Count + r.Models.Count > 0) || context.Index.Graph.Chains.Count > 0;
        if (!hasUsers || context.Index.Graph.Roots.Count == 0 || subject.Origin != ModelOrigin.Declared || subject.Alias is not null)
        {
            yield break;
        }

        var provider = context.Index.ProviderOf(subject);
        if (context.Uses.IsNamed(subject.Id)
            || (provider is not null && context.Uses.IsNamed(provider.Id))
            || context.Index.ModelsWithReference(subject.Reference).Any(m => context.Uses.IsNamed(m.Id) || m.Alias is not null))
        {
            yield break;
        }

        yield return Report(subject.Id, Slots.Model("Id"),
            $"Nothing uses {subject.Reference}: it is in no chain and no policy, and it has no alias. Add it to a chain, give it an alias, or remove it.");
    }
}
