using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace OpenClaw.Config.CodeFixes.Fixing;

/// <summary>Mends all findings of a scope in the same way at once: the edits of all are made against the same text, so none sees another's.</summary>
internal sealed class ConfigurationFixAll(ConfigurationCodeFix fix) : FixAllProvider
{
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var cancellation = fixAllContext.CancellationToken;

        // dotnet format asks with the key of whatever finding came first, of another rule or none; then the first way counts.
        var key = fixAllContext.CodeActionEquivalenceKey;
        var isOurs = key is not null && fixAllContext.DiagnosticIds.Any(id => key.StartsWith(id + "/", StringComparison.Ordinal));
        var edits = new List<FileEdit>();
        foreach (var (document, diagnostics) in await FindingsAsync(fixAllContext).ConfigureAwait(false))
        {
            foreach (var diagnostic in diagnostics.OrderBy(d => d.Location.SourceSpan))
            {
                var proposals = await fix.ProposalsAsync(document, diagnostic, cancellation).ConfigureAwait(false);
                if (proposals.FirstOrDefault(p => !isOurs || p.Key == key) is { } proposal)
                {
                    edits.AddRange(proposal.Edits);
                }
            }
        }

        if (edits.Count == 0)
        {
            return null;
        }

        var solution = fixAllContext.Solution;
        return CodeAction.Create(
            "Fix all",
            token => EditApplication.ApplyAsync(solution, edits, token),
            fixAllContext.CodeActionEquivalenceKey);
    }

    private static async Task<IReadOnlyList<(Document Document, ImmutableArray<Diagnostic> Diagnostics)>> FindingsAsync(FixAllContext context)
    {
        if (context.Scope == FixAllScope.Document && context.Document is { } only)
        {
            return [(only, await context.GetDocumentDiagnosticsAsync(only).ConfigureAwait(false))];
        }

        var found = new List<(Document, ImmutableArray<Diagnostic>)>();
        var projects = context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project];
        foreach (var document in projects.SelectMany(project => project.Documents))
        {
            found.Add((document, await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)));
        }

        return found;
    }
}
