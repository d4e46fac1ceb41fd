using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace OpenClaw.Config.CodeFixes.Editing;

/// <summary>Edits of lists whose items are separated by commas.</summary>
internal static class Separated
{
    /// <summary>Takes an item out, with the comma that then has nothing to separate.</summary>
    public static TextChange Removal(SyntaxNode item)
    {
        var before = item.GetFirstToken().GetPreviousToken();
        var after = item.GetLastToken().GetNextToken();
        var span = before.IsKind(SyntaxKind.CommaToken) ? TextSpan.FromBounds(before.GetPreviousToken().Span.End, item.Span.End)
            : after.IsKind(SyntaxKind.CommaToken) ? TextSpan.FromBounds(item.SpanStart, after.GetNextToken().SpanStart)
            : item.Span;
        return new TextChange(span, string.Empty);
    }
}
