using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace OpenClaw.Config.CodeFixes.Fixing;

/// <summary>
/// The base of all fixes. A fix proposes edits of characters, so that nothing else in the file moves; what would not change
/// the text or would not parse is not offered.
/// </summary>
public abstract class ConfigurationCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => new ConfigurationFixAll(this);

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics.Where(d => FixableDiagnosticIds.Contains(d.Id)))
        {
            foreach (var proposal in await ProposalsAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false))
            {
                var solution = context.Document.Project.Solution;
                if (await IsSoundAsync(solution, proposal, context.CancellationToken).ConfigureAwait(false))
                {
                    context.RegisterCodeFix(
                        CodeAction.Create(proposal.Title, cancellation => EditApplication.ApplyAsync(solution, proposal.Edits, cancellation), proposal.Key),
                        diagnostic);
                }
            }
        }
    }

    /// <summary>All ways to mend a finding.</summary>
    internal async Task<IReadOnlyList<FixProposal>> ProposalsAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var site = await Editing.DeclarationSite.AtAsync(document, diagnostic.Location, cancellation).ConfigureAwait(false);
        return site is null ? [] : [.. Propose(new FixFinding(diagnostic, site)).Where(proposal => proposal.Edits.Count > 0)];
    }

    /// <summary>The ways to mend a finding of a declaration.</summary>
    private protected abstract IEnumerable<FixProposal> Propose(FixFinding finding);

    private static async Task<bool> IsSoundAsync(Solution solution, FixProposal proposal, CancellationToken cancellation)
    {
        var after = await EditApplication.ApplyAsync(solution, proposal.Edits, cancellation).ConfigureAwait(false);
        var hasChanged = false;
        foreach (var id in proposal.Edits.Select(edit => edit.Document).Distinct())
        {
            var old = await solution.GetDocument(id)!.GetSyntaxTreeAsync(cancellation).ConfigureAwait(false);
            var text = await after.GetDocument(id)!.GetTextAsync(cancellation).ConfigureAwait(false);
            hasChanged |= !text.ContentEquals(await old!.GetTextAsync(cancellation).ConfigureAwait(false));
            var parsed = CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)old.Options, cancellationToken: cancellation);
            if (parsed.GetDiagnostics(cancellation).Count() > old.GetDiagnostics(cancellation).Count())
            {
                return false;
            }
        }

        return hasChanged;
    }
}
