using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using OpenClaw.Config.CodeFixes.Editing;
using OpenClaw.Config.CodeFixes.Fixing;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.CodeFixes.Fixes;

/// <summary>
/// Takes out what does nothing or harm: a hop that stands twice, an empty alias, a flag or parameter without effect, what the release refuses.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class RemovalCodeFix : ConfigurationCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["OCC1005", "OCC1010", "OCC4005", "OCC7001", "OCC7002", "OCC7003"];

    private protected override IEnumerable<FixProposal> Propose(FixFinding finding)
    {
        var slot = finding.Slot;
        if (finding.Property(FixKeys.Action) == "remove" && finding.Subject.Attribute(slot.Attribute, slot.Occurrence) is { } attribute)
        {
            var edits = IsWhole(slot) ? attribute.Remove() : attribute.Remove(slot.Argument!, slot.Index);
            yield return new FixProposal("Remove " + What(slot, attribute), finding.Id + "/remove", [.. edits]);
        }
    }

    // A parameter, a raw setting or a mode without its value is nothing: its attribute goes as a whole.
    private static bool IsWhole(Slot slot) => slot.Argument is null
        || slot.Attribute is AttributeKind.RequestParameter or AttributeKind.RawJson or AttributeKind.Compaction or AttributeKind.Sandbox or AttributeKind.LocalService;

    private static string What(Slot slot, AttributeSite attribute)
        => IsWhole(slot) ? $"[{attribute.Syntax.Name}]" : slot.Index >= 0 ? attribute.Expression(slot.Argument!, slot.Index)?.ToString() ?? "it" : slot.Argument!;
}
