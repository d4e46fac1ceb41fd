using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Structure;

/// <summary>OCC1018: the catalogue does not know a model of a provider that it knows well.</summary>
/// <remarks>Gives its fix: Choices, the nearest known ids.</remarks>
public sealed class UnknownModel : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC1018",
        Name = nameof(UnknownModel),
        Title = "The catalogue does not know a model of a provider that it knows well",
        Description = "A typo in a model id shows only when the hop is needed: the provider answers 404 and OpenClaw goes on to the next hop, "
            + "possibly for days.",
        Severity = RuleSeverity.Info,
        HasFix = true,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ModelNode subject, RuleContext context)
    {
        // A declared window says that the model is meant; of a provider that is none here OCC1019 speaks.
        if (!IsUnknown(subject, context) || subject.ContextWindow is not null || context.Index.ProviderOf(subject) is { IsImplicit: true } provider && !UnknownProviderReference.IsBundled(provider, context) || (context.FrontEnd == FrontEnd.Json && !context.Uses.IsHop(subject.Id) && subject.Origin != ModelOrigin.Declared))
        {
            yield break;
        }

        var nearest = context.Catalogue.NearestModels(subject.ProviderId, subject.ModelId);
        var hint = nearest.Count > 0 ? $" Nearest known: {Text.List(nearest.Select(n => "'" + n + "'"))}." : string.Empty;
        yield return Report(subject.Id, Slots.Model("Id"),
            $"The catalogue knows the models of '{subject.ProviderId}', but none with the id '{Text.Short(subject.ModelId)}'. If it is a typo, the provider answers 404 and the chain "
            + $"silently goes on; if it is new, declare its window.{hint}",
            new FindingProperty(FixKeys.Choices, string.Join("\n", nearest)));
    }

    /// <summary>Whether the id is none of those that the catalogue has of a provider that it knows well, at the vendor's own endpoint.</summary>
    internal static bool IsUnknown(ModelNode model, RuleContext context)
    {
        var facts = context.Facts(model);
        return model.ModelId.Trim().Length > 0
            && facts.Known is null
            && context.Catalogue.KnowsModelsOf(model.ProviderId)
            && facts.Endpoint is { IsPrivate: false, Class: EndpointClass.Default or EndpointClass.Native };
    }
}
