using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Structure;

/// <summary>OCC1023: A model id is a placeholder.</summary>
/// <remarks>No fix: only the server knows the id.</remarks>
public sealed class PlaceholderModel : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC1023",
        Name = nameof(PlaceholderModel),
        Title = "A model id is a placeholder",
        Description = "No server has a model of that name: replace it with the id that the server shows.",
        Severity = RuleSeverity.Info,
        IsStrict = true,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ModelNode subject, RuleContext context)
    {
        var id = subject.ModelId.Trim();
        var isPlaceholder = id.StartsWith("your-", StringComparison.OrdinalIgnoreCase)
            || id.StartsWith("your_", StringComparison.OrdinalIgnoreCase)
            || (id.IndexOf('<') is var open and >= 0 && id.IndexOf('>', open) > open);
        if (isPlaceholder && subject.Origin == ModelOrigin.Declared)
        {
            yield return Report(subject.Id, Slots.Model("Id"),
                $"'{Text.Short(subject.ModelId)}' looks like a placeholder. Replace it with the id that the server shows (for LM Studio: curl http://127.0.0.1:1234/v1/models).");
        }
    }
}
