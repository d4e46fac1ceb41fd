using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using OpenClaw.Config.CodeFixes.Editing;
using OpenClaw.Config.CodeFixes.Fixing;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.CodeFixes.Fixes;

/// <summary>Denies a model, chain or agent the tools with which a hostile text could act (OCC4003, OCC4005).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class DenyToolsCodeFix : ConfigurationCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["OCC4003", "OCC4005"];

    private protected override IEnumerable<FixProposal> Propose(FixFinding finding)
    {
        var tools = finding.Items(FixKeys.Tools);
        if (tools.Count == 0 || finding.Target is not { } target || target.DeclaringAttribute() is not { } declaring)
        {
            yield break;
        }

        var edits = target.Attribute(AttributeKind.DenyTools) is { } denied
            ? Missing(denied, tools).Select(tool => denied.AddItem(ArgumentText.Literal(tool)))
            : [declaring.AddBeside("DenyTools", string.Join(", ", tools.Select(ArgumentText.Literal)))];
        yield return new FixProposal($"Deny {target.Type.Name} the tools {string.Join(", ", tools)}", finding.Id + "/deny", [.. edits]);
    }

    private static IEnumerable<string> Missing(AttributeSite denied, IReadOnlyList<string> tools)
    {
        var written = denied.Syntax.ArgumentList?.ToString() ?? string.Empty;
        return tools.Where(tool => !written.Contains(ArgumentText.Literal(tool)));
    }
}
