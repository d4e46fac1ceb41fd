using System.Reflection;
using Microsoft.CodeAnalysis.CodeFixes;
using OpenClaw.Config.Analyzers.Analysis;
using OpenClaw.Config.CodeFixes.Fixes;
using OpenClaw.Config.TestKit.CodeFixes;
using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.CodeFixes.Tests.Fixes;

public class OpenClawJsonCodeFixTests
{
    private const string Two = """
        {
          models: { providers: {
            // a server
            one: { baseURL: 'http://127.0.0.1:8001/v1', api: 'openai-completions', models: [{ id: 'm', name: 'M', contextWindow: 64000 }] },
            two: { baseURL: 'http://127.0.0.1:8002/v1', api: 'openai-completions', models: [{ id: 'm', name: 'M', contextWindow: 64000 }] },
          } },
        }
        """;

    [Fact]
    public void It_is_exported_for_additional_files()
    {
        var export = typeof(OpenClawJsonCodeFix).GetCustomAttribute<ExportCodeFixProviderAttribute>()!;

        Assert.Equal(["AdditionalDocument"], export.DocumentKinds!);
        Assert.Equal([".json", ".json5"], export.DocumentExtensions!);
    }

    [Fact]
    public async Task A_key_is_renamed_or_removed_and_nothing_else_moves()
    {
        var verifier = new CodeFixVerifier(new OpenClawJsonAnalyzer(), new OpenClawJsonCodeFix(), "OCC0002");

        Assert.Equal(["Rename 'baseURL' to 'baseUrl'", "Remove 'baseURL'"], await verifier.TitlesAsync(Project(Two)));
        await verifier.VerifyCodeFixAsync(Project(Two), [new TestFile("openclaw.json", Two.Replace("one: { baseURL", "one: { baseUrl", StringComparison.Ordinal))]);
        await verifier.VerifyCodeFixAsync(
            Project(Two), [new TestFile("openclaw.json", Two.Replace("baseURL: 'http://127.0.0.1:8001/v1', ", "", StringComparison.Ordinal))], "OCC0002/remove");
    }

    [Fact]
    public Task All_findings_of_a_project_are_mended_at_once() =>
        new CodeFixVerifier(new OpenClawJsonAnalyzer(), new OpenClawJsonCodeFix(), "OCC0002")
            .VerifyFixAllAsync(Project(Two), [new TestFile("openclaw.json", Two.Replace("baseURL", "baseUrl", StringComparison.Ordinal))]);

    private static TestProject Project(string json) => new(string.Empty) { AdditionalFiles = [new TestFile("openclaw.json", json)] };
}
