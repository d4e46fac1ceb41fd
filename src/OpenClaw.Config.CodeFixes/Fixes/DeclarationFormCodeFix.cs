using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OpenClaw.Config.CodeFixes.Editing;
using OpenClaw.Config.CodeFixes.Fixing;
using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.CodeFixes.Fixes;

/// <summary>Makes a declaration what code can be generated for: partial (OCC9001), a record (OCC9002), visible (OCC9003).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class DeclarationFormCodeFix : ConfigurationCodeFix
{
    private static readonly SyntaxKind[] Hiding = [SyntaxKind.PrivateKeyword, SyntaxKind.ProtectedKeyword, SyntaxKind.FileKeyword];

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["OCC9001", "OCC9002", "OCC9003"];

    private protected override IEnumerable<FixProposal> Propose(FixFinding finding)
    {
        var site = finding.Subject;
        switch (finding.Property(FixKeys.Modifier))
        {
            case "partial":
                yield return new FixProposal("Make it partial", finding.Id + "/partial", [.. WithContainers(site).SelectMany(type => site.Parts(type)).SelectMany(Partial)]);
                break;
            case "record":
                yield return new FixProposal("Make it a record", finding.Id + "/record", [.. site.Parts(site.Type).SelectMany(Record)]);
                break;
            case "internal":
                yield return new FixProposal("Make it internal", finding.Id + "/internal", [.. WithContainers(site).Where(IsHidden).SelectMany(type => site.Parts(type)).SelectMany(Internal)]);
                break;
        }
    }

    private static IEnumerable<INamedTypeSymbol> WithContainers(DeclarationSite site)
    {
        for (var type = site.Type; type is not null; type = type.ContainingType)
        {
            yield return type;
        }
    }

    private static bool IsHidden(INamedTypeSymbol type) => type.IsFileLocal || type.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Internal);

    private static IEnumerable<FileEdit> Partial((BaseTypeDeclarationSyntax Syntax, DocumentId Document) part)
    {
        // 'partial' stands right before the keyword, behind all other modifiers.
        if (!part.Syntax.Modifiers.Any(SyntaxKind.PartialKeyword) && part.Syntax is TypeDeclarationSyntax type)
        {
            yield return Insert(part.Document, type.Keyword.SpanStart, "partial ");
        }
    }

    private static IEnumerable<FileEdit> Record((BaseTypeDeclarationSyntax Syntax, DocumentId Document) part)
    {
        if (part.Syntax is RecordDeclarationSyntax { ClassOrStructKeyword: { RawKind: (int)SyntaxKind.StructKeyword } keyword })
        {
            yield return new FileEdit(part.Document, new TextChange(TextSpan.FromBounds(keyword.SpanStart, keyword.GetNextToken().SpanStart), string.Empty));
        }
        else if (part.Syntax is ClassDeclarationSyntax or StructDeclarationSyntax)
        {
            yield return new FileEdit(part.Document, new TextChange(((TypeDeclarationSyntax)part.Syntax).Keyword.Span, "record"));
        }

        foreach (var modifier in part.Syntax.Modifiers.Where(m => m.IsKind(SyntaxKind.StaticKeyword) || m.IsKind(SyntaxKind.ReadOnlyKeyword) || m.IsKind(SyntaxKind.RefKeyword)))
        {
            yield return Remove(part.Document, modifier);
        }
    }

    private static IEnumerable<FileEdit> Internal((BaseTypeDeclarationSyntax Syntax, DocumentId Document) part)
    {
        var hiding = part.Syntax.Modifiers.Where(m => Hiding.Contains(m.Kind())).ToArray();
        foreach (var modifier in hiding.Skip(1))
        {
            yield return Remove(part.Document, modifier);
        }

        // 'protected internal' and 'private protected' have two words; one of them may be the right one already.
        var isThere = part.Syntax.Modifiers.Any(SyntaxKind.InternalKeyword);
        yield return hiding.Length == 0
            ? Insert(part.Document, part.Syntax.Modifiers.Count > 0 ? part.Syntax.Modifiers[0].SpanStart : Keyword(part.Syntax).SpanStart, "internal ")
            : isThere ? Remove(part.Document, hiding[0]) : new FileEdit(part.Document, new TextChange(hiding[0].Span, "internal"));
    }

    private static SyntaxToken Keyword(BaseTypeDeclarationSyntax type) => type is TypeDeclarationSyntax declaration ? declaration.Keyword : type.Identifier;

    private static FileEdit Insert(DocumentId document, int at, string text) => new(document, new TextChange(new TextSpan(at, 0), text));

    private static FileEdit Remove(DocumentId document, SyntaxToken token) =>
        new(document, new TextChange(TextSpan.FromBounds(token.SpanStart, token.GetNextToken().SpanStart), string.Empty));
}
