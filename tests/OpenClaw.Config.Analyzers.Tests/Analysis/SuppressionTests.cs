using Microsoft.CodeAnalysis;
using OpenClaw.Config.TestKit.Analysis;
using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.Analyzers.Tests.Analysis;

public class SuppressionTests
{
    private const string Small = """
        [Provider("my-server", "http://127.0.0.1:8000/v1")]
        public partial record P
        {
            [Model("m", ContextWindow = [|8_192|])] public partial record M;
        }
        """;

    private const string SmallUnmarked = """
        [Provider("my-server", "http://127.0.0.1:8000/v1")]
        public partial record P
        {
            [Model("m", ContextWindow = 8_192)] public partial record M;
        }
        """;

    [Fact]
    public Task A_pragma_around_the_argument_suppresses() => RuleVerifier.VerifyAsync("OCC2001", """
        [Provider("my-server", "http://127.0.0.1:8000/v1")]
        public partial record P
        {
        #pragma warning disable OCC2001 // The server is a test double.
            [Model("m", ContextWindow = 8_192)] public partial record M;
        #pragma warning restore OCC2001
            [Model("n", ContextWindow = [|8_192|])] public partial record N;
        }
        """);

    [Fact]
    public Task SuppressMessage_with_a_justification_suppresses() => RuleVerifier.VerifyAsync("OCC2001", """
        using System.Diagnostics.CodeAnalysis;
        [Provider("my-server", "http://127.0.0.1:8000/v1")]
        public partial record P
        {
            [SuppressMessage("OpenClaw.Context", "OCC2001", Justification = "The server is a test double.")]
            [Model("m", ContextWindow = 8_192)] public partial record M;
            [Model("n", ContextWindow = [|8_192|])] public partial record N;
        }
        """);

    [Fact]
    public Task SuppressMessage_on_the_provider_covers_its_models() => RuleVerifier.VerifyAsync("OCC2001", """
        using System.Diagnostics.CodeAnalysis;
        [Provider("my-server", "http://127.0.0.1:8000/v1")]
        [SuppressMessage("OpenClaw.Context", "OCC2001", Justification = "The server is a test double.")]
        public partial record P
        {
            [Model("m", ContextWindow = 8_192)] public partial record M;
        }
        """);

    [Fact]
    public Task SuppressMessage_on_the_assembly_covers_everything() => RuleVerifier.VerifyAsync("OCC2001", """
        [assembly: System.Diagnostics.CodeAnalysis.SuppressMessage("OpenClaw.Context", "OCC2001", Justification = "Test doubles.")]
        """ + "\n" + SmallUnmarked);

    [Fact]
    public Task A_severity_of_none_in_an_editorconfig_suppresses() => RuleVerifier.VerifyAsync(
        "OCC2001", new TestProject(SmallUnmarked) { EditorConfig = "dotnet_diagnostic.OCC2001.severity = none" });

    [Fact]
    public async Task An_editorconfig_changes_the_severity()
    {
        var found = await RuleVerifier.VerifyAsync("OCC2001", new TestProject(Small) { EditorConfig = "dotnet_diagnostic.OCC2001.severity = warning" });
        Assert.Equal(DiagnosticSeverity.Warning, found[0].Severity);
    }

    [Fact]
    public async Task A_global_config_changes_the_severity()
    {
        var found = await RuleVerifier.VerifyAsync("OCC2001", new TestProject(Small) { GlobalConfig = "dotnet_diagnostic.OCC2001.severity = suggestion" });
        Assert.Equal(DiagnosticSeverity.Info, found[0].Severity);
    }

    [Fact]
    public async Task A_severity_for_the_category_changes_the_severity()
    {
        var found = await RuleVerifier.VerifyAsync("OCC2001", new TestProject(Small) { EditorConfig = "dotnet_analyzer_diagnostic.category-OpenClaw.Context.severity = warning" });
        Assert.Equal(DiagnosticSeverity.Warning, found[0].Severity);
    }

    [Fact]
    public Task A_strict_rule_sleeps() => RuleVerifier.VerifyAsync("OCC1023", """
        [Provider("my-server", "http://127.0.0.1:8000/v1")]
        public partial record P
        {
            [Model("your-model-id", ContextWindow = 128_000)] public partial record M;
        }
        """);

    [Fact]
    public Task A_strict_rule_wakes_with_a_severity() => RuleVerifier.VerifyAsync("OCC1023", new TestProject("""
        [Provider("my-server", "http://127.0.0.1:8000/v1")]
        public partial record P
        {
            [Model([|"your-model-id"|], ContextWindow = 128_000)] public partial record M;
        }
        """) { GlobalConfig = "dotnet_diagnostic.OCC1023.severity = suggestion" });
}
