using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Structure;

/// <summary>OCC1003: A provider has one model id twice.</summary>
public sealed class DuplicateModelId : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC1003",
        Name = nameof(DuplicateModelId),
        Title = "A provider has one model id twice",
        Description = "OpenClaw merges rows with one id: the first one wins for every field that it has, so the second is not what it says.",
        Severity = RuleSeverity.Warning,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ModelNode subject, RuleContext context)
    {
        if (subject.ModelId.Length == 0 || subject.Origin != ModelOrigin.Declared || subject.ProviderId.Length == 0)
        {
            yield break;
        }

        var others = context.Index.ModelsWithReference(subject.Reference)
            .Where(m => m.Origin == ModelOrigin.Declared && m.Id != subject.Id && context.Scopes.Together(subject.Id, m.Id))
            .ToArray();

        // In a file the first row is the one that counts: only the later ones are told.
        var isFirst = context.FrontEnd == FrontEnd.Json && others.All(o => Before(subject, o, context));
        if (others.Length > 0 && !isFirst)
        {
            yield return Report(subject.Id, Slots.Model("Id"),
                $"The provider '{subject.ProviderId}' has the model id '{Text.Short(subject.ModelId)}' {(others.Length == 1 ? "twice" : Text.Number(others.Length + 1) + " times")}"
                + $"{(context.FrontEnd == FrontEnd.CSharp ? " (also " + Text.List(others.Select(o => o.Name)) + ")" : string.Empty)}. "
                + "OpenClaw merges them and the first one wins; keep one.");
        }
    }

    private static bool Before(ModelNode first, ModelNode second, RuleContext context)
    {
        foreach (var model in context.Index.ModelsWithReference(first.Reference))
        {
            if (model.Id == first.Id)
            {
                return true;
            }

            if (model.Id == second.Id)
            {
                return false;
            }
        }

        return false;
    }
}
