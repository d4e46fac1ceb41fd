using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using OpenClaw.Config.Analyzers.Analysis.Candidates;
using OpenClaw.Config.CodeFixes.Editing;
using OpenClaw.Config.CodeFixes.Fixing;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.CodeFixes.Fixes;

/// <summary>
/// A setting that not every release accepts stays out of the file (OCC7011), or makes the file's release refuse it (OCC7001): names the release on the roots.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class TargetCodeFix : ConfigurationCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["OCC7001", "OCC7011"];

    private protected override IEnumerable<FixProposal> Propose(FixFinding finding)
    {
        if (finding.Value is { } target)
        {
            // With OCC7011 no root names a release, with OCC7001 one names the wrong one.
            var edits = Roots(finding.Subject).Where(root => root.Expression("Target") is null == (finding.Id == "OCC7011")).SelectMany(root => root.Set("Target", target));
            yield return new FixProposal($"Set Target to \"{target}\" on the root", finding.Id + "/target", [.. edits]);
        }
    }

    private static IEnumerable<AttributeSite> Roots(DeclarationSite subject)
    {
        var names = new AttributeNames(subject.Compilation);
        foreach (var tree in subject.Compilation.SyntaxTrees)
        {
            foreach (var type in TreeSummary.Of(tree, CancellationToken.None).Types)
            {
                if (type.IsCandidate(names, CancellationToken.None) &&
                    subject.Compilation.GetSemanticModel(tree).GetDeclaredSymbol(type.Syntax.GetSyntax()) is INamedTypeSymbol symbol &&
                    subject.Other(symbol).Attribute(AttributeKind.OpenClawConfig) is { } root)
                {
                    yield return root;
                }
            }
        }
    }
}
