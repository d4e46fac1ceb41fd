using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OpenClaw.Config.TestKit.Markup;
using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.TestKit.Analysis;

/// <summary>
/// Runs an analyzer over marked sources. Every verification demands the same findings of the build and of the
/// document-by-document analysis of an editor, so each test also proves that its findings are live.
/// </summary>
public static class AnalyzerVerifier
{
    /// <summary>Verifies that exactly the marked diagnostics are reported.</summary>
    /// <param name="analyzer">The analyzer.</param>
    /// <param name="project">The sources; compiler errors must be marked too.</param>
    /// <param name="ids">The rules that are looked at, the first being the one that <c>[|…|]</c> means; none for all.</param>
    /// <param name="messages">The messages, in the order of the text; null where they don't matter.</param>
    /// <returns>The diagnostics of the build run.</returns>
    public static async Task<IReadOnlyList<Diagnostic>> VerifyAnalyzerAsync(
        DiagnosticAnalyzer analyzer, TestProject project, IReadOnlyList<string> ids, IReadOnlyList<string>? messages = null)
    {
        using var workspace = new AdhocWorkspace();
        var found = await DiagnosticSet.OfAsync(analyzer, project.ToRoslyn(workspace));
        var reported = found.Build.Where(d => IsLookedAt(d.Id, ids)).ToArray();
        var live = found.Live.Where(d => IsLookedAt(d.Id, ids)).ToArray();

        var expected = Expected(project, ids).Order(StringComparer.Ordinal).ToArray();
        AssertSame(expected, [.. found.Compiler, .. reported], "The build");
        AssertSame(expected.Where(e => !e.Contains(") CS", StringComparison.Ordinal)).ToArray(), live, "The editor");
        if (messages is not null)
        {
            DiagnosticText.AssertMessages(messages, reported.Select(d => d.GetMessage(CultureInfo.InvariantCulture)));
            DiagnosticText.AssertMessages(messages, live.Select(d => d.GetMessage(CultureInfo.InvariantCulture)));
        }

        return reported;
    }

    private static bool IsLookedAt(string id, IReadOnlyList<string> ids) =>
        ids.Count == 0 || ids.Contains(id) || id.StartsWith("AD", StringComparison.Ordinal);

    private static IEnumerable<string> Expected(TestProject project, IReadOnlyList<string> ids)
    {
        foreach (var file in project.Files.Concat(project.AdditionalFiles))
        {
            foreach (var span in MarkedText.Parse(file.Text).Spans)
            {
                var id = span.Id ?? (ids.Count > 0 ? ids[0] : throw new FormatException("[|…|] needs the id of the rule under test."));
                yield return DiagnosticText.Place(id, file.Name, span.Span.Start, span.Span.End);
            }
        }
    }

    private static void AssertSame(string[] expected, IReadOnlyList<Diagnostic> found, string who)
    {
        var actual = found.Select(DiagnosticText.Place).Order(StringComparer.Ordinal).ToArray();
        if (!expected.SequenceEqual(actual, StringComparer.Ordinal))
        {
            Assert.Fail($"{who} reports something else than the marks say.\nExpected:\n{string.Join("\n", expected.DefaultIfEmpty("(none)"))}\nReported:\n{DiagnosticText.Describe(found)}");
        }
    }
}
