using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using OpenClaw.Config.CodeFixes.Editing;
using OpenClaw.Config.CodeFixes.Fixing;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.CodeFixes.Fixes;

/// <summary>Takes out what does nothing: a hop that stands twice, an empty alias, a flag or parameter without effect.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class RemovalCodeFix : ConfigurationCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["OCC1005", "OCC1010", "OCC7002", "OCC7003"];

    private protected override IEnumerable<FixProposal> Propose(FixFinding finding)
    {
        var slot = finding.Slot;
        if (finding.Property(FixKeys.Action) == "remove" && finding.Subject.Attribute(slot.Attribute, slot.Occurrence) is { } attribute)
        {
            // A parameter without its value is nothing: its attribute goes as a whole.
            var edits = slot.Attribute == AttributeKind.RequestParameter ? attribute.Remove() : attribute.Remove(slot.Argument ?? string.Empty, slot.Index);
            yield return new FixProposal("Remove " + What(slot, attribute), finding.Id + "/remove", [.. edits]);
        }
    }

    private static string What(Slot slot, AttributeSite attribute) => slot.Index >= 0 || slot.Argument is null
        ? attribute.Expression(slot.Argument ?? string.Empty, slot.Index)?.ToString() ?? "it"
        : slot.Attribute == AttributeKind.RequestParameter ? "the parameter" : slot.Argument;
}
