using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Secrets;

/// <summary>OCC5001: A key stands in the configuration.</summary>
/// <remarks>Gives its fix: Variable, the name to use instead. The key itself is in no message and no property.</remarks>
public sealed class LiteralKey : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC5001",
        Name = nameof(LiteralKey),
        Title = "A key stands in the configuration",
        Description = "What stands in source, in a file or in a repository is no secret any more. Name the environment variable that holds it.",
        Severity = RuleSeverity.Error,
        HasFix = true,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ProviderNode subject, RuleContext context)
    {
        if (KeyTexts.Judge(subject, context) == KeyVerdict.Secret)
        {
            var variable = KeyTexts.Variable(subject, context);
            var what = KeyMarkers.LooksLikeKey(subject.Key.Literal.Reveal()) ? "a real key by its form" : "a literal that is no placeholder of a local server";
            yield return Report(subject.Id, Slots.Provider("ApiKey"),
                $"The key of the provider '{Text.Short(subject.CanonicalId)}' is {what}: whoever reads this file or its history has it. Put it into an environment variable and write "
                + (context.FrontEnd == FrontEnd.CSharp ? $"ApiKeyVariable = \"{variable}\"" : $"apiKey: \"${{{variable}}}\"") + "; then revoke the one that stood here.",
                new FindingProperty(FixKeys.Variable, variable));
        }
    }
}
