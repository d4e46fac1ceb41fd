using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.TestKit.CodeFixes;

/// <summary>Asks a fix provider for its actions and applies one, as an editor does.</summary>
internal static class FixApplication
{
    /// <summary>The actions that are offered for a diagnostic.</summary>
    public static async Task<IReadOnlyList<CodeAction>> ActionsAsync(CodeFixProvider fix, Project project, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        if (project.GetDocument(diagnostic.Location.SourceTree) is { } document)
        {
            await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        }
        else if (project.AdditionalDocuments.FirstOrDefault(d => d.FilePath == diagnostic.Location.GetLineSpan().Path) is { } additional)
        {
            await fix.RegisterCodeFixesAsync(new CodeFixContext(additional, diagnostic.Location.SourceSpan, [diagnostic], (action, _) => actions.Add(action), CancellationToken.None));
        }

        return actions;
    }

    /// <summary>The solution after an action.</summary>
    public static async Task<Solution> ApplyAsync(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    /// <summary>The texts of a project's own files, by name.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> TextsAsync(Project project)
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var document in project.Documents.Cast<TextDocument>().Concat(project.AdditionalDocuments))
        {
            if (document.FilePath != TestProject.Folder + "GlobalUsings.cs")
            {
                texts[document.Name] = (await document.GetTextAsync()).ToString();
            }
        }

        return texts;
    }
}
