using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Analysis;
using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.TestKit.Analysis;

/// <summary>Verifies one rule on C# declarations; what other rules say about the same source is passed over.</summary>
public static class RuleVerifier
{
    /// <summary>Verifies that the rule reports exactly what is marked, in the build and live.</summary>
    /// <param name="id">The rule; <c>[|…|]</c> means it.</param>
    /// <param name="source">One file with marks.</param>
    /// <param name="messages">The messages, in the order of the text; none where they don't matter.</param>
    public static Task<IReadOnlyList<Diagnostic>> VerifyAsync(string id, string source, params string[] messages) =>
        VerifyAsync(id, new TestProject(source), messages);

    /// <summary>Verifies that the rule reports exactly what is marked, in the build and live.</summary>
    /// <param name="id">The rule; <c>[|…|]</c> means it.</param>
    /// <param name="project">Files with marks, settings, references.</param>
    /// <param name="messages">The messages, in the order of the files and the text; none where they don't matter.</param>
    public static Task<IReadOnlyList<Diagnostic>> VerifyAsync(string id, TestProject project, params string[] messages) =>
        AnalyzerVerifier.VerifyAnalyzerAsync(new ConfigurationAnalyzer(), project, [id], messages.Length == 0 ? null : messages);
}
