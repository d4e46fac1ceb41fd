using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using OpenClaw.Config.TestKit.Analysis;

namespace OpenClaw.Config.TestKit.CodeFixes;

/// <summary>Gives a fix-all provider the diagnostics of an analyzer.</summary>
internal sealed class FixAllDiagnostics(DiagnosticAnalyzer analyzer, string id) : FixAllContext.DiagnosticProvider
{
    public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
        (await DiagnosticSet.OfAsync(analyzer, project, cancellationToken)).Build.Where(d => d.Id == id);

    public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
    {
        var tree = await document.GetSyntaxTreeAsync(cancellationToken);
        return (await GetAllDiagnosticsAsync(document.Project, cancellationToken)).Where(d => d.Location.SourceTree == tree);
    }

    public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
        (await GetAllDiagnosticsAsync(project, cancellationToken)).Where(d => d.Location.SourceTree is null);
}
