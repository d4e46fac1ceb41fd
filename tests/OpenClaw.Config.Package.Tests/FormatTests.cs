namespace OpenClaw.Config.Package.Tests;

public sealed class FormatTests(PackedPackage package)
{
    [Fact]
    public async Task Dotnet_format_mends_what_the_package_can_mend()
    {
        package.AddProject("Format", Sources.Usings + """
            [Provider("My-Server", "http://127.0.0.1:8000/v1", Api = ModelApi.OpenAICompletions)]
            public record P
            {
                [Model("m ", ContextWindow = 8_192)] public partial record M;
                [Model("n", ContextWindow = 4_096)] partial record N;
            }
            """);

        var build = await package.RunAsync("Format", "build", "-v", "q", "-nologo");
        build.AssertFails("error OCC2001", "error OCC9001");
        await package.RunAsync("Format", "format", "analyzers", "--no-restore", "--severity", "info", "--diagnostics", "OCC1008", "OCC1021", "OCC2001", "OCC9001", "OCC9003");

        var code = package.Folder.Read("Format/Code.cs");
        Assert.Contains("[Provider(\"my-server\"", code, StringComparison.Ordinal);
        Assert.Contains("public partial record P", code, StringComparison.Ordinal);
        Assert.Contains("[Model(\"m\", ContextWindow = 16_000)] public partial record M;", code, StringComparison.Ordinal);
        Assert.Contains("[Model(\"n\", ContextWindow = 16_000)] internal partial record N;", code, StringComparison.Ordinal);
    }
}
