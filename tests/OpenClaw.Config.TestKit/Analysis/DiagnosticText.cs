using System.Globalization;
using Microsoft.CodeAnalysis;

namespace OpenClaw.Config.TestKit.Analysis;

/// <summary>Diagnostics as text, for comparison and for the message of a failed test.</summary>
internal static class DiagnosticText
{
    /// <summary>Place and id: what a mark says.</summary>
    public static string Place(Diagnostic diagnostic) =>
        Place(diagnostic.Id, Path.GetFileName(diagnostic.Location.GetLineSpan().Path), diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.End);

    public static string Place(string id, string file, int start, int end) =>
        string.Create(CultureInfo.InvariantCulture, $"{file}({start}..{end}) {id}");

    /// <summary>A diagnostic for people: place, marked text and message.</summary>
    public static string Describe(Diagnostic diagnostic) =>
        $"{diagnostic.Location.GetLineSpan()} {diagnostic.Severity} {diagnostic.Id} «{Marked(diagnostic)}» {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";

    public static string Describe(IEnumerable<Diagnostic> diagnostics) =>
        string.Join("\n", diagnostics.Select(Describe).DefaultIfEmpty("(none)"));

    /// <summary>Compares messages, and shows them in full where they differ.</summary>
    public static void AssertMessages(IEnumerable<string> expected, IEnumerable<string> found)
    {
        if (!expected.SequenceEqual(found, StringComparer.Ordinal))
        {
            Assert.Fail($"The messages differ.\nExpected:\n{string.Join("\n", expected)}\nReported:\n{string.Join("\n", found)}");
        }
    }

    private static string Marked(Diagnostic diagnostic) => diagnostic.Location.SourceTree is { } tree
        ? tree.GetText().ToString(diagnostic.Location.SourceSpan)
        : string.Empty;
}
