using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Secrets;

/// <summary>OCC5008: the name of a variable is sent as the key.</summary>
/// <remarks>Gives its fix: Variable, the name meant; Value, the text "${NAME}".</remarks>
public sealed class KeySentLiterally : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC5008",
        Name = nameof(KeySentLiterally),
        Title = "The name of a variable is sent as the key",
        Description = "OpenClaw reads \"${NAME}\" only. \"$NAME\", \"{env:NAME}\", a placeholder or a bare name is sent to the server as the key "
            + "itself, and the answer is 401.",
        Severity = RuleSeverity.Warning,
        HasFix = true,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ProviderNode subject, RuleContext context)
    {
        if (KeyTexts.Judge(subject, context) != KeyVerdict.SentLiterally)
        {
            yield break;
        }

        var text = subject.Key.Literal.Reveal().Trim();
        var inner = VariableNames.Inner(text);
        var isName = VariableNames.IsValid(inner) && inner.IndexOf('_') > 0 && !inner.StartsWith("YOUR", StringComparison.Ordinal);
        var variable = isName ? inner : KeyTexts.Variable(subject, context);
        var why = !isName ? "is a placeholder"
            : text == inner ? $"is read as a variable only where the release bundles the provider with it, and OpenClaw {Text.List(KeyTexts.NotReading(subject, text, context))} does not"
            : "has a form that OpenClaw does not read";
        yield return Report(subject.Id, Slots.Provider("ApiKey"),
            $"The key '{Text.Short(text, 60)}' of the provider '{Text.Short(subject.CanonicalId)}' {why}: the text itself is sent as the key, and the server refuses it (401). Write "
            + (context.FrontEnd == FrontEnd.CSharp ? $"ApiKeyVariable = \"{variable}\"." : $"\"${{{variable}}}\"."),
            new FindingProperty(FixKeys.Variable, variable),
            new FindingProperty(FixKeys.Value, "${" + variable + "}"));
    }
}
