using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OpenClaw.Config.CodeFixes.Editing;
using OpenClaw.Config.CodeFixes.Fixing;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.CodeFixes.Fixes;

/// <summary>A fallback that takes shorter prompts than the primary (OCC2007): puts the widest hops first, or declares how long prompts are.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class ChainOrderCodeFix : ConfigurationCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["OCC2007"];

    private protected override IEnumerable<FixProposal> Propose(FixFinding finding)
    {
        if (finding.Subject.Attribute(AttributeKind.FallbackChain) is not { } chain)
        {
            yield break;
        }

        if (double.TryParse(finding.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var budget) && budget >= 1)
        {
            var text = chain.Text("PromptBudget", finding.Value!);
            yield return new FixProposal($"Declare PromptBudget = {text}, which every hop carries", finding.Id + "/budget", [.. chain.Set("PromptBudget", finding.Value!)]);
        }

        yield return new FixProposal("Put the hops with the widest context first", finding.Id + "/reorder", Reorder(chain, finding.Choices));
    }

    private static List<FileEdit> Reorder(AttributeSite chain, IReadOnlyList<string> order)
    {
        var entries = new List<ExpressionSyntax>();
        for (var i = 0; i < order.Count; i++)
        {
            var slot = Slot.Entry(i);
            if (chain.Expression(slot.Argument!, slot.Index) is not { } entry)
            {
                return [];
            }

            entries.Add(entry);
        }

        var edits = new List<FileEdit>();
        for (var i = 0; i < order.Count; i++)
        {
            if (!int.TryParse(order[i], NumberStyles.None, CultureInfo.InvariantCulture, out var from) || from >= entries.Count)
            {
                return [];
            }

            if (from != i)
            {
                edits.Add(chain.Replace(entries[i].Span, entries[from].ToString()));
            }
        }

        return edits;
    }
}
