using System.Text.Json;

namespace OpenClaw.Config.Package.Tests;

public sealed class DiagnosticsTests(PackedPackage package)
{
    [Fact]
    public async Task A_broken_declaration_fails_the_build_with_a_clear_message_and_a_help_link()
    {
        package.AddProject("Broken", Sources.Usings + """
            [Provider("lmstudio", "http://127.0.0.1:1234/v1", Api = ModelApi.OpenAIResponses, ApiKey = "lmstudio")]
            public partial record LmStudio
            {
                [Model("tiny", ContextWindow = 8_192, MaxTokens = 2_048)] public partial record Tiny { }
            }
            """);

        var build = await package.RunAsync("Broken", "build", "-v", "q", "-nologo", "-p:ErrorLog=log.sarif%2Cversion=2.1");

        build.AssertFails("Code.cs(5,", "error OCC2001", "8,192", "16,000", "docs/rules/OCC2001.md");
        using var log = JsonDocument.Parse(package.Folder.Read("Broken/log.sarif"));
        var rule = log.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()
            .Single(r => r.GetProperty("id").GetString() == "OCC2001");
        Assert.EndsWith("docs/rules/OCC2001.md", rule.GetProperty("helpUri").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_configuration_that_nobody_wrote_in_CSharp_is_checked_where_it_stands()
    {
        package.AddProject("Json", "class C { }\n");
        package.Folder.Write("Json/openclaw.json", "{\n  models: { providerz: {} },\n}\n");

        (await package.RunAsync("Json", "build", "-v", "q", "-nologo")).AssertFails("openclaw.json(2,", "error OCC0002", "providerz");
    }

    [Fact]
    public async Task A_language_version_without_records_is_said_in_words()
    {
        package.AddProject("Old", "class C { }\n", "<TargetFramework>netstandard2.0</TargetFramework>");

        (await package.RunAsync("Old", "build", "-v", "q", "-nologo")).AssertFails("error OCCB001", "C# 9", "7.3");
    }

    [Fact]
    public async Task An_old_compiler_and_an_unknown_set_of_rules_are_said_in_words()
    {
        package.AddProject("OldCompiler", "class C { }\n");

        var build = await package.RunAsync("OldCompiler", "build", "-v", "q", "-nologo", "-p:_OpenClawMSBuildVersion=17.8.3", "-p:OpenClawRules=stict");

        Assert.Contains("warning OCC0006", build.Output, StringComparison.Ordinal);
        Assert.Contains("warning OCC0004: OpenClawRules is \"stict\"", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_format_command_applies_our_fixes()
    {
        package.AddProject("Fixable", Sources.Usings + """
            [Provider("LMStudio", "http://127.0.0.1:1234/v1", Api = ModelApi.OpenAIResponses, ApiKey = "lmstudio")]
            public partial record LmStudio { }
            """);

        var format = await package.RunAsync("Fixable", "format", "analyzers", "--diagnostics", "OCC1021", "--severity", "warn");

        Assert.True(format.ExitCode == 0, format.Output);
        Assert.Contains("[Provider(\"lmstudio\", ", package.Folder.Read("Fixable/Code.cs"), StringComparison.Ordinal);
    }
}
