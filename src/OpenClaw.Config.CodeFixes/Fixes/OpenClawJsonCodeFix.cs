using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using OpenClaw.Config.CodeFixes.Fixing;
using OpenClaw.Config.Core.Json.Syntax;
using OpenClaw.Config.Core.OpenClawJson.Fixes;

namespace OpenClaw.Config.CodeFixes.Fixes;

/// <summary>Mends an <c>openclaw.json</c> among a project's additional files, in editors that offer fixes there.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)], DocumentExtensions = [".json", ".json5"])]
[Shared]
public sealed class OpenClawJsonCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. OpenClawJsonFixes.RuleIds];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new OpenClawJsonFixAll();

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var file = context.TextDocument;
        var text = await file.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        var document = Json5Document.Parse(text.ToString());
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var fix in Fixes(document, diagnostic))
            {
                context.RegisterCodeFix(CodeAction.Create(fix.Title, _ => Task.FromResult(Apply(file, document.Text, fix)), fix.Key), diagnostic);
            }
        }
    }

    /// <summary>The ways to mend a diagnostic of a file.</summary>
    internal static IReadOnlyList<JsonFix> Fixes(Json5Document document, Diagnostic diagnostic)
    {
        var span = diagnostic.Location.SourceSpan;
        return span.End > document.Text.Length
            ? []
            : OpenClawJsonFixes.Of(document, diagnostic.Id, new(span.Start, span.Length), key => diagnostic.Properties.TryGetValue(key, out var value) ? value : null);
    }

    private static Solution Apply(TextDocument file, string text, JsonFix fix) =>
        file.Project.Solution.WithAdditionalDocumentText(file.Id, SourceText.From(fix.ApplyTo(text)));
}
