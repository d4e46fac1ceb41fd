using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using OpenClaw.Config.CodeFixes.Fixes;
using OpenClaw.Config.Core.Json.Syntax;

namespace OpenClaw.Config.CodeFixes.Fixing;

/// <summary>Mends all findings of one kind in the configuration files of a project: from the end of each text to its start, so that places hold.</summary>
internal sealed class OpenClawJsonFixAll : FixAllProvider
{
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var key = fixAllContext.CodeActionEquivalenceKey;
        var solution = fixAllContext.Solution;
        var projects = fixAllContext.Scope == FixAllScope.Solution ? solution.Projects : [fixAllContext.Project];
        foreach (var project in projects)
        {
            var diagnostics = await fixAllContext.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            foreach (var file in project.AdditionalDocuments)
            {
                var own = diagnostics.Where(d => d.Location.Kind == LocationKind.ExternalFile && d.Location.GetLineSpan().Path == file.FilePath);
                var before = (await file.GetTextAsync(fixAllContext.CancellationToken).ConfigureAwait(false)).ToString();
                var after = Mend(before, own, key);
                if (after != before)
                {
                    solution = solution.WithAdditionalDocumentText(file.Id, SourceText.From(after));
                }
            }
        }

        return solution == fixAllContext.Solution ? null : CodeAction.Create("Fix all", _ => Task.FromResult(solution), key);
    }

    // Edits before a place don't move it while the later places are done.
    private static string Mend(string text, IEnumerable<Diagnostic> diagnostics, string? key)
    {
        foreach (var diagnostic in diagnostics.OrderByDescending(d => d.Location.SourceSpan.Start))
        {
            var fixes = OpenClawJsonCodeFix.Fixes(Json5Document.Parse(text), diagnostic);
            text = fixes.FirstOrDefault(f => f.Key == key)?.ApplyTo(text) ?? text;
        }

        return text;
    }
}
