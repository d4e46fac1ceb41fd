using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CodeFixes;
using OpenClaw.Config.Analyzers.Analysis;
using OpenClaw.Config.TestKit.CodeFixes;
using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.CodeFixes.Tests;

/// <summary>
/// Verifies a fix on one declaration and, with all findings mended at once, on two. In the source <c>«old→new»</c> is what the fix
/// changes, and <c>#</c> stands for the number of the copy.
/// </summary>
internal static partial class FixTest
{
    /// <summary>Verifies a fix.</summary>
    /// <param name="fix">The fix.</param>
    /// <param name="id">The rule.</param>
    /// <param name="source">What stands once or twice.</param>
    /// <param name="key">The action, without the rule's id and slash; null for the first one offered.</param>
    /// <param name="common">What stands once.</param>
    public static async Task VerifyAsync(CodeFixProvider fix, string id, string source, string? key = null, string common = "")
    {
        var verifier = new CodeFixVerifier(new ConfigurationAnalyzer(), fix, id);
        var action = key is null ? null : id + "/" + key;
        await verifier.VerifyCodeFixAsync(Project(Copy(source, "1", isAfter: false), common, isAfter: false), Files(Copy(source, "1", isAfter: true), common), action);
        await verifier.VerifyFixAllAsync(
            Project(Copy(source, "1", isAfter: false) + Copy(source, "2", isAfter: false), common, isAfter: false),
            Files(Copy(source, "1", isAfter: true) + Copy(source, "2", isAfter: true), common),
            action);
    }

    /// <summary>Verifies only that all findings are mended at once: where one cannot come without another.</summary>
    public static Task VerifyAllAsync(CodeFixProvider fix, string id, string source, string? key = null, string common = "") =>
        new CodeFixVerifier(new ConfigurationAnalyzer(), fix, id).VerifyFixAllAsync(
            Project(Copy(source, "1", isAfter: false), common, isAfter: false),
            Files(Copy(source, "1", isAfter: true), common),
            key is null ? null : id + "/" + key);

    private static TestProject Project(string source, string common, bool isAfter) => new(new TestFile("Test.cs", source), new TestFile("Common.cs", Change(common, isAfter)))
    {
        // Rules that sleep by default are tested like the others.
        GlobalConfig = string.Concat(new[] { "OCC4006", "OCC8005" }.Select(id => $"dotnet_diagnostic.{id}.severity = suggestion\n")),
    };

    private static TestFile[] Files(string source, string common) => [new("Test.cs", source), new("Common.cs", Change(common, isAfter: true))];

    private static string Copy(string source, string number, bool isAfter) =>
        Change(source, isAfter).Replace("#", number, StringComparison.Ordinal) + "\n";

    private static string Change(string source, bool isAfter) => Marks().Replace(source, isAfter ? "$2" : "$1");

    [GeneratedRegex("«([^→»]*)→([^»]*)»", RegexOptions.Singleline)]
    private static partial Regex Marks();
}
