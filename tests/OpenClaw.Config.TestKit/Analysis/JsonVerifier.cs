using OpenClaw.Config.Core.Json.Syntax;
using OpenClaw.Config.Core.OpenClawJson;
using OpenClaw.Config.TestKit.Markup;

namespace OpenClaw.Config.TestKit.Analysis;

/// <summary>Verifies one rule on an openclaw.json; what other rules say about the same file is passed over.</summary>
public static class JsonVerifier
{
    /// <summary>Verifies that the rule reports exactly what is marked.</summary>
    /// <param name="id">The rule; <c>[|…|]</c> means it. A marked object stands for its first brace, which is what is underlined.</param>
    /// <param name="json5">The file, with marks.</param>
    /// <param name="messages">The messages, in the order of the text; null where they don't matter.</param>
    /// <param name="options">Thresholds and release.</param>
    public static void Verify(string id, string json5, IReadOnlyList<string>? messages = null, OpenClawJsonOptions? options = null)
    {
        var marked = MarkedText.Parse(json5);
        var findings = OpenClawJsonChecker.Check(Json5Document.Parse(marked.Text), options).Where(f => f.Finding.Rule.Id == id).ToArray();

        var expected = marked.Spans.Select(s => DiagnosticText.Place(id, "openclaw.json", s.Span.Start, s.Span.Length > 0 && marked.Text[s.Span.Start] == '{' ? s.Span.Start + 1 : s.Span.End));
        var found = findings.Select(f => DiagnosticText.Place(id, "openclaw.json", f.Place.Span.Start, f.Place.Span.End));
        if (!expected.SequenceEqual(found, StringComparer.Ordinal))
        {
            var told = findings.Select(f => $"{f.Place.Path} «{marked.Text.Substring(f.Place.Span.Start, f.Place.Span.Length)}» {f.Finding.Message}").DefaultIfEmpty("(none)");
            Assert.Fail($"Something else is reported than the marks say.\nExpected:\n{string.Join("\n", expected.DefaultIfEmpty("(none)"))}\nReported:\n{string.Join("\n", found)}\n{string.Join("\n", told)}");
        }

        if (messages is not null)
        {
            DiagnosticText.AssertMessages(messages, findings.Select(f => f.Finding.Message));
        }
    }
}
