using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace OpenClaw.Config.CodeFixes.Fixing;

/// <summary>Applies edits of one or of many findings to a solution.</summary>
internal static class EditApplication
{
    /// <summary>The solution with the edits. Equal edits count once, overlapping deletions become one, of other overlaps the first stays.</summary>
    public static async Task<Solution> ApplyAsync(Solution solution, IEnumerable<FileEdit> edits, CancellationToken cancellation)
    {
        foreach (var file in edits.GroupBy(edit => edit.Document))
        {
            var text = await TextAsync(solution, file.Key, cancellation).ConfigureAwait(false);
            if (text is not null)
            {
                var changed = text.WithChanges(Merge(file.Select(edit => edit.Change)));
                solution = solution.GetDocument(file.Key) is not null
                    ? solution.WithDocumentText(file.Key, changed)
                    : solution.WithAdditionalDocumentText(file.Key, changed);
            }
        }

        return solution;
    }

    private static async Task<SourceText?> TextAsync(Solution solution, DocumentId id, CancellationToken cancellation)
    {
        TextDocument? document = (TextDocument?)solution.GetDocument(id) ?? solution.GetAdditionalDocument(id);
        return document is null ? null : await document.GetTextAsync(cancellation).ConfigureAwait(false);
    }

    private static List<TextChange> Merge(IEnumerable<TextChange> changes)
    {
        var merged = new List<TextChange>();
        foreach (var change in changes.Distinct().OrderBy(c => c.Span.Start).ThenBy(c => c.Span.End))
        {
            if (merged.Count == 0 || change.Span.Start >= merged[merged.Count - 1].Span.End)
            {
                merged.Add(change);
            }
            else if (merged[merged.Count - 1] is { NewText: "" } last && change.NewText is { Length: 0 })
            {
                merged[merged.Count - 1] = new TextChange(TextSpan.FromBounds(last.Span.Start, Math.Max(last.Span.End, change.Span.End)), string.Empty);
            }
        }

        return merged;
    }
}
