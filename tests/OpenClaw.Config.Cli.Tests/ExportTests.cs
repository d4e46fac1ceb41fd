using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OpenClaw.Config.Cli.Tests.Running;

namespace OpenClaw.Config.Cli.Tests;

public sealed class ExportTests
{
    private const string Source = """
        using OpenClaw.Config;

        [Provider("lmstudio", "http://127.0.0.1:1234/v1", Api = ModelApi.OpenAIResponses, ApiKey = "lmstudio")]
        public partial record LmStudio
        {
            [Model("zeta", Name = "Zeta", Alias = "Local", Input = Inputs.Text, ContextWindow = 196_608, MaxTokens = 8_192)]
            public partial record Zeta;

            [Model("alpha", Name = "Alpha", ContextWindow = 65_536)]
            public partial record Alpha;
        }

        [FallbackChain(typeof(LmStudio.Zeta), typeof(LmStudio.Alpha))]
        public partial record Chain;

        [OpenClawConfig(Default = typeof(Chain), Base = "base.json5")]
        public partial record Assistant;
        """;

    [Fact]
    public async Task An_assembly_is_written_as_openclaw_json_over_its_base()
    {
        using var folder = new CliFolder();
        Build(folder, "bin/Debug/App.dll");
        folder.File("base.json5", "{ channels: { telegram: { enabled: true } } }");

        var run = await folder.RunAsync("export", "bin/Debug/App.dll");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var file = JsonDocument.Parse(run.Out).RootElement;
        Assert.True(file.GetProperty("channels").GetProperty("telegram").GetProperty("enabled").GetBoolean());
        var rows = file.GetProperty("models").GetProperty("providers").GetProperty("lmstudio").GetProperty("models");
        Assert.Equal(["zeta", "alpha"], rows.EnumerateArray().Select(r => r.GetProperty("id").GetString()!));
        Assert.Equal("lmstudio/zeta", file.GetProperty("agents").GetProperty("defaults").GetProperty("model").GetProperty("primary").GetString());
    }

    [Fact]
    public async Task A_base_that_is_nowhere_is_bad_use()
    {
        using var folder = new CliFolder();
        Build(folder, "App.dll");

        var run = await folder.RunAsync("export", "App.dll");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--base", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_assembly_is_written_as_a_LiteLLM_configuration()
    {
        using var folder = new CliFolder();
        Build(folder, "App.dll");

        var run = await folder.RunAsync("export", "App.dll", "--format", "litellm");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("model_list:\n  - model_name: \"Local\"\n    litellm_params:\n      model: ", run.Out, StringComparison.Ordinal);
        Assert.Contains("max_input_tokens: 196608", run.Out, StringComparison.Ordinal);
        Assert.Contains("    - \"Local\": [\"lmstudio/alpha\"]", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_assembly_without_the_library_beside_it_is_not_guessed_at()
    {
        using var folder = new CliFolder();
        Build(folder, "App.dll");
        File.Delete(Path.Combine(folder.Path, "OpenClaw.Config.dll"));

        var run = await folder.RunAsync("export", "App.dll", "-o", "openclaw.json");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("OpenClaw.Config.dll is not beside it", run.Error, StringComparison.Ordinal);
        Assert.False(folder.Has("openclaw.json"));
        var check = await folder.RunAsync("check", "App.dll");
        Assert.Equal(2, check.ExitCode);
        Assert.Contains("0 files checked, nothing found. 1 file could not be read.", check.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_root_that_reaches_nothing_writes_nothing()
    {
        using var folder = new CliFolder();
        Build(folder, "App.dll", "[OpenClaw.Config.OpenClawConfig] public partial record Assistant;");

        var run = await folder.RunAsync("export", "App.dll");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains("reaches no provider, chain or agent", run.Error, StringComparison.Ordinal);
    }

    internal static void Build(CliFolder folder, string name, string source = Source)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(f => Path.GetFileName(f) is var file && (file.StartsWith("System.", StringComparison.Ordinal) || file is "netstandard.dll" or "OpenClaw.Config.dll"))
            .Select(f => MetadataReference.CreateFromFile(f));
        var compilation = CSharpCompilation.Create("App", [CSharpSyntaxTree.ParseText(source)], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var path = Path.Combine(folder.Path, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        Assert.True(compilation.Emit(path).Success);
        File.Copy(typeof(ProviderAttribute).Assembly.Location, Path.Combine(Path.GetDirectoryName(path)!, "OpenClaw.Config.dll"));
    }
}
