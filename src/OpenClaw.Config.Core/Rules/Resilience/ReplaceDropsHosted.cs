using OpenClaw.Config.Core.Catalogue;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Resilience;

/// <summary>OCC3002: "replace" drops models that a chain names.</summary>
/// <remarks>Gives its fix: Value = Merge.</remarks>
public sealed class ReplaceDropsHosted : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC3002",
        Name = nameof(ReplaceDropsHosted),
        Title = "\"replace\" drops models that a chain names",
        Description = "With models.mode \"replace\" OpenClaw lists only what the file declares. A hop of a provider without rows here vanishes "
            + "from the list and the picker; 2026.9 still runs it.",
        Severity = RuleSeverity.Warning,
        HasFix = true,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RootNode subject, RuleContext context)
    {
        if (subject.ReplaceModels != true)
        {
            yield break;
        }

        var lost = context.Index.Graph.Models
            .Where(m => (context.Uses.IsHop(m.Id) || m.Alias is not null) && context.Scopes.Has(subject, m.Id) && !HasRows(m, context))
            .Select(m => m.Reference).Distinct().OrderBy(r => r, StringComparer.Ordinal).ToArray();
        if (lost.Length > 0)
        {
            yield return Report(subject.Id, Slots.Root("Mode"),
                $"{(context.FrontEnd == FrontEnd.CSharp ? "Mode is Replace" : "models.mode is \"replace\"")}, so OpenClaw lists only declared rows, and {Text.List(lost.Take(4))}{(lost.Length > 4 ? $" and {lost.Length - 4} more" : string.Empty)} "
                + $"{(lost.Length == 1 ? "has" : "have")} none: gone from the list and the picker. Use {(context.FrontEnd == FrontEnd.CSharp ? "Merge" : "\"merge\"")}, which keeps hosted models available as fallbacks.",
                new FindingProperty(FixKeys.Value, "Merge"));
        }
    }

    private static bool HasRows(ModelNode model, RuleContext context)
    {
        if (context.FrontEnd == FrontEnd.Json)
        {
            return context.Index.ModelsOf(model.Provider).Any(m => m.Origin == ModelOrigin.Declared);
        }

        // A bundled provider with nothing but its id is written without rows.
        var facts = context.Facts(model);
        return !context.Targets.All(t => ProviderKnowledge.Resolve(context.Catalogue, model.ProviderId, null, t.Text).IsBundled)
            || facts.Provider is { BaseUrl: not null }
            || context.Index.ModelsOf(model.Provider).Any(m => m.ContextWindow is not null || m.MaxTokens is not null || m.Input is not null || m.Cost is not null || m.DisplayName is not null);
    }
}
