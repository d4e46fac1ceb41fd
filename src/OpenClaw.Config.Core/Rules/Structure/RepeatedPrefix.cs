using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Structure;

/// <summary>OCC1022: A model id repeats its provider's id.</summary>
/// <remarks>Gives its fix: Value, the id without the prefix.</remarks>
public sealed class RepeatedPrefix : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC1022",
        Name = nameof(RepeatedPrefix),
        Title = "A model id repeats its provider's id",
        Description = "OpenClaw 2026.9 strips the repeated prefix, on the wire too; 2026.4 keeps it. The same file means two models.",
        Severity = RuleSeverity.Warning,
        HasFix = true,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ModelNode subject, RuleContext context)
    {
        var prefix = subject.ProviderId + "/";
        // Their own ids begin so: openrouter/auto, nvidia/nemotron.
        if (subject.ProviderId is "" or "openrouter" or "nvidia"
            || subject.Origin != ModelOrigin.Declared
            || !subject.ModelId.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
            || subject.ModelId.Length == prefix.Length)
        {
            yield break;
        }

        var rest = subject.ModelId.Substring(prefix.Length);
        yield return Report(subject.Id, Slots.Model("Id"),
            $"The model id '{Text.Short(subject.ModelId)}' begins with its provider's own id. OpenClaw 2026.9 strips that and asks the server for '{Text.Short(rest)}', 2026.4 asks for the whole; "
            + $"write '{Text.Short(rest)}'.",
            new FindingProperty(FixKeys.Value, rest));
    }
}
