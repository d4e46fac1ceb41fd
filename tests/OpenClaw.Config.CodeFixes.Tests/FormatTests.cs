using OpenClaw.Config.Analyzers.Analysis;
using OpenClaw.Config.CodeFixes.Fixes;
using OpenClaw.Config.TestKit.CodeFixes;
using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.CodeFixes.Tests;

/// <summary>dotnet format analyzers knows one action per provider, and takes its key from the first finding of any rule.</summary>
public class FormatTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("OCC9001/partial")]
    public Task With_a_key_of_another_rule_the_first_way_is_taken(string? key) =>
        new CodeFixVerifier(new ConfigurationAnalyzer(), new ArgumentValueCodeFix(), "OCC2001").VerifyFormatAsync(
            new TestProject(Source("8_192", "4_096")), [new TestFile("Test.cs", Source("16_000", "16_000"))], key);

    private static string Source(string first, string second) => $$"""
        [Provider("my-server", "http://127.0.0.1:8000/v1")]
        public record P
        {
            [Model("m", ContextWindow = {{first}})] public partial record M;
            [Model("n", ContextWindow = {{second}})] public partial record N;
        }
        """;
}
