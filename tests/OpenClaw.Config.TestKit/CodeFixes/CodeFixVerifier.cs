using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using OpenClaw.Config.TestKit.Analysis;
using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.TestKit.CodeFixes;

/// <summary>Applies a code fix, once or everywhere, and compares the files.</summary>
/// <param name="analyzer">The analyzer that finds what is to be fixed.</param>
/// <param name="fix">The fix.</param>
/// <param name="id">The rule.</param>
public sealed class CodeFixVerifier(DiagnosticAnalyzer analyzer, CodeFixProvider fix, string id)
{
    /// <summary>Applies the fix to the first finding of the rule.</summary>
    /// <param name="project">The project before.</param>
    /// <param name="expected">Its files after; those that are left out must stay as they are.</param>
    /// <param name="key">The equivalence key of the action; null for the first one offered.</param>
    public async Task VerifyCodeFixAsync(TestProject project, IReadOnlyList<TestFile> expected, string? key = null)
    {
        using var workspace = new AdhocWorkspace();
        var before = project.ToRoslyn(workspace);
        var action = await ActionAsync(before, key);
        await CompareAsync(before, (await FixApplication.ApplyAsync(action)).GetProject(before.Id)!, expected);
    }

    /// <summary>Applies the fix to the first finding of the rule in a project of one file.</summary>
    public Task VerifyCodeFixAsync(string source, string expected, string? key = null) =>
        VerifyCodeFixAsync(new TestProject(source), [new TestFile("Test.cs", expected)], key);

    /// <summary>Applies the fix to all findings of the rule at once.</summary>
    public async Task VerifyFixAllAsync(TestProject project, IReadOnlyList<TestFile> expected, string? key = null, FixAllScope scope = FixAllScope.Project)
    {
        using var workspace = new AdhocWorkspace();
        var before = project.ToRoslyn(workspace);
        var action = await ActionAsync(before, key);
        var document = before.Documents.First();
        var context = new FixAllContext(document, fix, scope, action.EquivalenceKey!, [id], new FixAllDiagnostics(analyzer, id), CancellationToken.None);
        var all = await fix.GetFixAllProvider()!.GetFixAsync(context);
        Assert.NotNull(all);
        await CompareAsync(before, (await FixApplication.ApplyAsync(all)).GetProject(before.Id)!, expected);
    }

    /// <summary>Applies the fix to all findings of the rule as dotnet format does: with the key of a finding of any rule, or none.</summary>
    public async Task VerifyFormatAsync(TestProject project, IReadOnlyList<TestFile> expected, string? strangeKey)
    {
        using var workspace = new AdhocWorkspace();
        var before = project.ToRoslyn(workspace);
        var context = new FixAllContext(before.Documents.First(), fix, FixAllScope.Solution, strangeKey!, [id], new FixAllDiagnostics(analyzer, id), CancellationToken.None);
        var all = await fix.GetFixAllProvider()!.GetFixAsync(context);
        Assert.NotNull(all);
        await CompareAsync(before, (await FixApplication.ApplyAsync(all)).GetProject(before.Id)!, expected);
    }

    /// <summary>Applies the fix to all findings of the rule in a project of one file.</summary>
    public Task VerifyFixAllAsync(string source, string expected, string? key = null) =>
        VerifyFixAllAsync(new TestProject(source), [new TestFile("Test.cs", expected)], key, FixAllScope.Document);

    /// <summary>Verifies that nothing is offered for any finding of the rule.</summary>
    public async Task VerifyNoFixAsync(TestProject project)
    {
        using var workspace = new AdhocWorkspace();
        var before = project.ToRoslyn(workspace);
        foreach (var diagnostic in await FindingsAsync(before))
        {
            Assert.Empty(await FixApplication.ActionsAsync(fix, before, diagnostic));
        }
    }

    /// <summary>The titles that are offered for the first finding of the rule.</summary>
    public async Task<IReadOnlyList<string>> TitlesAsync(TestProject project)
    {
        using var workspace = new AdhocWorkspace();
        var before = project.ToRoslyn(workspace);
        return [.. (await FixApplication.ActionsAsync(fix, before, (await FindingsAsync(before))[0])).Select(a => a.Title)];
    }

    private async Task<IReadOnlyList<Diagnostic>> FindingsAsync(Project project)
    {
        var found = await DiagnosticSet.OfAsync(analyzer, project);
        var findings = found.Build.Where(d => d.Id == id).ToArray();
        Assert.True(findings.Length > 0, $"{id} is not reported. Reported:\n{DiagnosticText.Describe(found.Build)}");
        return findings;
    }

    // The first finding for which something is offered: a rule may mend only one side of a contradiction.
    private async Task<CodeAction> ActionAsync(Project project, string? key)
    {
        var actions = new List<CodeAction>();
        foreach (var finding in await FindingsAsync(project))
        {
            actions.AddRange(actions.Count == 0 ? await FixApplication.ActionsAsync(fix, project, finding) : []);
        }

        Assert.All(actions, a => Assert.False(string.IsNullOrEmpty(a.EquivalenceKey), "An action without an equivalence key."));
        var action = actions.FirstOrDefault(a => key is null || a.EquivalenceKey == key);
        Assert.True(action is not null, $"The action is not offered. Offered: {string.Join(", ", actions.Select(a => a.EquivalenceKey).DefaultIfEmpty("nothing"))}");
        return action;
    }

    private async Task CompareAsync(Project before, Project after, IReadOnlyList<TestFile> expected)
    {
        var texts = await FixApplication.TextsAsync(after);
        var old = await FixApplication.TextsAsync(before);
        foreach (var (name, text) in texts)
        {
            var wanted = expected.FirstOrDefault(f => f.Name == name)?.Text ?? old[name];
            Assert.Equal(wanted, text);
        }

        Assert.NotEqual(old, texts);
        await AssertStillCompilesAsync(before, after);
    }

    private async Task AssertStillCompilesAsync(Project before, Project after)
    {
        var known = (await DiagnosticSet.OfAsync(analyzer, before)).Compiler.Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        var added = (await DiagnosticSet.OfAsync(analyzer, after)).Compiler.Where(d => !known.Contains(d.Id)).ToArray();
        Assert.True(added.Length == 0, "The fix adds compiler errors:\n" + DiagnosticText.Describe(added));
    }
}
