using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using OpenClaw.Config.CodeFixes.Editing;
using OpenClaw.Config.CodeFixes.Fixing;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.CodeFixes.Fixes;

/// <summary>Puts an environment variable in the place of a key that stands in source (OCC5001, OCC5006, OCC5008). The key itself is never shown.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class SecretCodeFix : ConfigurationCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["OCC5001", "OCC5006", "OCC5008"];

    private protected override IEnumerable<FixProposal> Propose(FixFinding finding)
    {
        if (finding.Property(FixKeys.Variable) is not { Length: > 0 } variable ||
            finding.Subject.Attribute(finding.Slot.Attribute, finding.Slot.Occurrence) is not { } attribute)
        {
            yield break;
        }

        var (argument, replacement) = finding.Slot.Attribute == AttributeKind.RequestHeader ? ("Value", "Variable") : ("ApiKey", "ApiKeyVariable");

        // Both at once would leave open which one counts.
        if (attribute.Expression(replacement) is null)
        {
            yield return new FixProposal(
                $"Read it from the environment variable {variable}",
                finding.Id + "/variable",
                [.. attribute.ReplaceArgument(argument, $"{replacement} = {ArgumentText.Literal(variable)}")]);
        }
    }
}
