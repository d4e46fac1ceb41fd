using OpenClaw.Config.Cli.Tests.Running;

namespace OpenClaw.Config.Cli.Tests;

public sealed class DriftTests
{
    [Fact]
    public async Task A_vllm_server_with_a_smaller_window_is_drift()
    {
        using var server = new StandInServer(new() { ["/v1/models"] = """{"data":[{"id":"qwen","max_model_len":32768}]}""" });
        using var folder = new CliFolder();
        folder.File("openclaw.json", Config(server, "vllm", "qwen", 131072));

        var run = await folder.RunAsync("drift", "openclaw.json");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("vllm/qwen: context window: declared 131,072, served 32,768 (/v1/models)\n", run.Out);
    }

    [Fact]
    public async Task Update_writes_the_served_window_and_keeps_comments()
    {
        using var server = new StandInServer(new() { ["/v1/models"] = """{"data":[{"id":"qwen","max_model_len":32768}]}""" });
        using var folder = new CliFolder();
        var before = Config(server, "vllm", "qwen", 131072);
        folder.File("openclaw.json", before);

        await folder.RunAsync("drift", "openclaw.json", "--update");

        Assert.Equal(before.Replace("131072", "32768", StringComparison.Ordinal), folder.Read("openclaw.json"));
        Assert.Equal(0, (await folder.RunAsync("drift", "openclaw.json")).ExitCode);
    }

    [Fact]
    public async Task LM_Studio_tells_the_window_of_the_loaded_instance_and_capabilities()
    {
        using var server = new StandInServer(new()
        {
            ["/v1/models"] = """{"data":[{"id":"gemma"}]}""",
            ["/api/v1/models"] = """{"models":[{"key":"gemma","max_context_length":131072,"loaded_instances":[{"config":{"context_length":8192}}],"capabilities":{"vision":false,"trained_for_tool_use":false}}]}""",
        });
        using var folder = new CliFolder();
        folder.File("openclaw.json", Config(server, "lmstudio", "gemma", 65536, """, input: ["text", "image"]"""));

        var run = await folder.RunAsync("drift", "openclaw.json");

        Assert.Contains("context window: declared 65,536, served 8,192 (/api/v1/models)", run.Out, StringComparison.Ordinal);
        Assert.Contains("lmstudio/gemma: tools: declared assumed, served no", run.Out, StringComparison.Ordinal);
        Assert.Contains("lmstudio/gemma: images: declared yes, served no", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ollama_is_asked_for_what_runs()
    {
        using var server = new StandInServer(new()
        {
            ["/api/tags"] = """{"models":[{"model":"qwen3:8b"}]}""",
            ["/api/show"] = """{"capabilities":["completion","tools"],"parameters":"stop \"x\"\nnum_ctx 16384"}""",
            ["/api/ps"] = """{"models":[{"model":"qwen3:8b","context_length":4096}]}""",
        });
        using var folder = new CliFolder();
        folder.File("openclaw.json", Config(server, "ollama", "qwen3:8b", 40960));

        var run = await folder.RunAsync("drift", "openclaw.json");

        Assert.Equal("ollama/qwen3:8b: context window: declared 40,960, served 4,096 (/api/ps)\n", run.Out);
        Assert.Contains("POST /api/show", server.Requests);
    }

    [Fact]
    public async Task Llama_cpp_tells_its_slots_window()
    {
        using var server = new StandInServer(new()
        {
            ["/v1/models"] = """{"data":[{"id":"m"}]}""",
            ["/props"] = """{"default_generation_settings":{"n_ctx":8192}}""",
        });
        using var folder = new CliFolder();
        folder.File("openclaw.json", Config(server, "local", "m", 32768));

        var run = await folder.RunAsync("drift", "openclaw.json");

        Assert.Contains("served 8,192 (/props)", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_that_is_not_served_is_told_with_what_is()
    {
        using var server = new StandInServer(new() { ["/v1/models"] = """{"data":[{"id":"other"}]}""" });
        using var folder = new CliFolder();
        folder.File("openclaw.json", Config(server, "local", "m", 32768));

        var run = await folder.RunAsync("drift", "openclaw.json");

        Assert.Equal("local/m: id: declared m, served something else: other (/v1/models)\n", run.Out);
    }

    [Fact]
    public async Task No_answer_at_all_is_exit_code_2()
    {
        using var server = new StandInServer([]);
        using var folder = new CliFolder();
        folder.File("openclaw.json", Config(server, "local", "m", 32768));

        var run = await folder.RunAsync("drift", "openclaw.json");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("/v1/models answers 404", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_an_assembly_the_change_to_make_is_printed()
    {
        using var server = new StandInServer(new() { ["/v1/models"] = """{"data":[{"id":"qwen","max_model_len":32768}]}""" });
        using var folder = new CliFolder();
        ExportTests.Build(folder, "App.dll", $$"""
            using OpenClaw.Config;
            [Provider("vllm", "{{server.Origin}}/v1")] public partial record Vllm { [Model("qwen", ContextWindow = 131_072)] public partial record Qwen; }
            [OpenClawConfig(Default = typeof(Vllm.Qwen))] public partial record Assistant;
            """);

        var run = await folder.RunAsync("drift", "App.dll", "--update");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Change in the declarations: vllm/qwen: ContextWindow = 32_768.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Update_keeps_a_byte_order_mark()
    {
        using var server = new StandInServer(new() { ["/v1/models"] = """{"data":[{"id":"m","max_model_len":32768}]}""" });
        using var folder = new CliFolder();
        var path = folder.File("openclaw.json", "\uFEFF" + Config(server, "vllm", "m", 131072));

        await folder.RunAsync("drift", "openclaw.json", "--update");

        Assert.Equal([0xEF, 0xBB, 0xBF], (await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken))[..3]);
        Assert.Contains("32768", folder.Read("openclaw.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_window_is_not_updated_and_that_is_said()
    {
        using var server = new StandInServer(new() { ["/v1/models"] = """{"data":[{"id":"other"}]}""" });
        using var folder = new CliFolder();
        var before = Config(server, "local", "m", 32768);
        folder.File("openclaw.json", before);

        var run = await folder.RunAsync("drift", "openclaw.json", "--update");

        Assert.Contains("Nothing to update", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, folder.Read("openclaw.json"));
    }

    private static string Config(StandInServer server, string provider, string model, int window, string more = "") => $$"""
        {
          // kept
          models: { providers: { "{{provider}}": { baseUrl: "{{server.Origin}}/v1", api: "openai-completions", models: [
            { id: "{{model}}", name: "M", contextWindow: {{window}}{{more}} }, // and this
          ] } } },
        }
        """;
}
