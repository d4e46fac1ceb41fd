using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Secrets;

/// <summary>OCC5004: the name of a key variable cannot be one.</summary>
/// <remarks>Gives its fix: Value, the mended name.</remarks>
public sealed class InvalidVariableName : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC5004",
        Name = nameof(InvalidVariableName),
        Title = "The name of a key variable cannot be one",
        Description = "OpenClaw takes capital letters, digits and '_' only; anything else is sent as the key itself or refuses the file.",
        Severity = RuleSeverity.Error,
        HasFix = true,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ProviderNode subject, RuleContext context)
    {
        if (subject.Key.Kind is KeyKind.Variable or KeyKind.SecretRef && subject.Key.RefSource is null or "env" or "store")
        {
            foreach (var finding in Check(subject.Id, subject.Key.Variable, Slots.Provider(context.FrontEnd == FrontEnd.CSharp ? "ApiKeyVariable" : "ApiKey")))
            {
                yield return finding;
            }
        }

        foreach (var finding in Headers(subject.Id, subject.Headers))
        {
            yield return finding;
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ModelNode subject, RuleContext context) => Headers(subject.Id, subject.Headers);

    private IEnumerable<Finding> Headers(NodeId subject, EquatableArray<HeaderSetting> headers)
    {
        for (var i = 0; i < headers.Count; i++)
        {
            foreach (var finding in Check(subject, headers[i].Variable, new Slot(AttributeKind.RequestHeader, "Variable", i)))
            {
                yield return finding;
            }
        }
    }

    private IEnumerable<Finding> Check(NodeId subject, string? name, Slot slot)
    {
        if (name is not null && !VariableNames.IsValid(name))
        {
            // What stands here may be a key by mistake: it is not repeated.
            var looksLikeName = name.Length is > 0 and <= 40 && name.All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or '.' or ' ') && !KeyMarkers.LooksLikeKey(name);
            var what = looksLikeName ? $"'{Text.Short(name)}'" : name.Length == 0 ? "An empty text" : name.Length > 128 ? $"A text of {Text.Number(name.Length)} characters" : "What stands here";
            yield return Report(subject, slot,
                $"{what} cannot name a variable for OpenClaw, which then sends the text itself or refuses the file. It takes capital letters, digits and '_', a letter first, at most 128. "
                + $"Write the variable's name{(looksLikeName ? $", for example {VariableNames.Mend(name)}" : ", never the key itself")}.",
                looksLikeName ? [new FindingProperty(FixKeys.Value, VariableNames.Mend(name))] : []);
        }
    }
}
