using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using OpenClaw.Config.CodeFixes.Editing;
using OpenClaw.Config.CodeFixes.Fixing;
using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.CodeFixes.Fixes;

/// <summary>Writes the value that the rule hands over, or one of several, for the argument at the finding.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class ArgumentValueCodeFix : ConfigurationCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
    [
        "OCC0005", "OCC1004", "OCC1007", "OCC1008", "OCC1010", "OCC1012", "OCC1014", "OCC1018", "OCC1021", "OCC1022",
        "OCC2001", "OCC2002", "OCC2004", "OCC2006", "OCC2008", "OCC2009", "OCC3002", "OCC3011", "OCC4005", "OCC4007",
        "OCC5002", "OCC5004", "OCC6004", "OCC7005", "OCC7006", "OCC7007", "OCC7009", "OCC8005",
    ];

    private protected override IEnumerable<FixProposal> Propose(FixFinding finding)
    {
        var argument = finding.Property(FixKeys.Argument) ?? finding.Slot.Argument;
        if (argument is null || Attribute(finding) is not { } attribute)
        {
            yield break;
        }

        var values = finding.Value is { } value ? [value] : finding.Choices;
        for (var rank = 0; rank < values.Count; rank++)
        {
            var index = finding.Property(FixKeys.Argument) is null ? finding.Slot.Index : -1;
            if (attribute.Text(argument, values[rank]) is { } text)
            {
                yield return new FixProposal($"Set {argument} to {text}", $"{finding.Id}/{rank}", [.. attribute.Set(argument, values[rank], index)]);
            }
        }
    }

    // Where the rule names another declaration, the argument is one of its declaring attribute.
    private static AttributeSite? Attribute(FixFinding finding) => finding.Property(FixKeys.Node) is null
        ? finding.Subject.Attribute(finding.Slot.Attribute, finding.Slot.Occurrence)
        : finding.Target?.DeclaringAttribute();
}
