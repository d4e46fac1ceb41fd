using System.Runtime.Versioning;
using OpenClaw.Config.Cli.Tests.Running;

namespace OpenClaw.Config.Cli.Tests;

public sealed class ImportTests
{
    private const string Hybrid = """
        {
          // who answers
          agents: {
            defaults: {
              model: { primary: "anthropic/claude-sonnet-4-6", fallbacks: ["lmstudio/my-local-model"] },
              workspace: "~/work", // kept
            },
          },
          models: {
            mode: "merge",
            providers: {
              lmstudio: {
                baseUrl: "http://127.0.0.1:1234/v1",
                apiKey: "lmstudio",
                api: "openai-responses",
                models: [{ id: "my-local-model", name: "Local Model", reasoning: false, input: ["text"], contextWindow: 196608, maxTokens: 8192 }],
              },
            },
          },
          channels: { telegram: { botToken: "123456:Zx81kQ0pLm27Vb93TyHw55Rd" } },
        }
        """;

    [Fact]
    public async Task Providers_models_and_chains_become_declarations()
    {
        using var folder = new CliFolder();
        folder.File("openclaw.json", Hybrid);

        var run = await folder.RunAsync("import", "openclaw.json");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("[Provider(\"lmstudio\", \"http://127.0.0.1:1234/v1\", Api = ModelApi.OpenAIResponses, ApiKey = \"lmstudio\")]", run.Out, StringComparison.Ordinal);
        Assert.Contains("ContextWindow = 196_608, MaxTokens = 8_192", run.Out, StringComparison.Ordinal);
        Assert.Matches(@"\[FallbackChain\(typeof\(\w+\.ClaudeSonnet4_6\), typeof\(\w+\.MyLocalModel\)\)\]", run.Out);
        Assert.Contains("Default = typeof(DefaultChain), Mode = ModelsMode.Merge", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_sections_stay_in_a_base_file_with_their_comments_and_without_keys()
    {
        using var folder = new CliFolder();
        folder.File("openclaw.json", Hybrid);

        var run = await folder.RunAsync("import", "openclaw.json", "-o", "Config.cs");

        var rest = folder.Read("openclaw.base.json5");
        Assert.Contains("// kept", rest, StringComparison.Ordinal);
        Assert.Contains("workspace: \"~/work\"", rest, StringComparison.Ordinal);
        Assert.DoesNotContain("providers", rest, StringComparison.Ordinal);
        Assert.Contains("botToken: \"${TELEGRAM_BOT_TOKEN}\"", rest, StringComparison.Ordinal);
        Assert.Contains("set TELEGRAM_BOT_TOKEN", run.Error, StringComparison.Ordinal);
        Assert.Contains("Base = \"openclaw.base.json5\"", folder.Read("Config.cs"), StringComparison.Ordinal);
        Assert.DoesNotContain("Zx81", run.Out + run.Error + rest + folder.Read("Config.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_literal_key_becomes_a_variable_and_a_marker_stays()
    {
        using var folder = new CliFolder();
        folder.File("openclaw.json", """
            { models: { providers: {
              acme: { baseUrl: "https://llm.acme.example/v1", apiKey: "Zx81kQ0pLm27Vb93TyHw55Rd", models: [{ id: "m", name: "M" }] },
              vllm: { baseUrl: "http://10.0.0.5:8000/v1", apiKey: "EMPTY", api: "openai-completions", models: [{ id: "m", name: "M" }] },
            } } }
            """);

        var run = await folder.RunAsync("import", "openclaw.json");

        Assert.Contains("ApiKeyVariable = \"ACME_API_KEY\"", run.Out, StringComparison.Ordinal);
        Assert.Contains("ApiKey = \"EMPTY\"", run.Out, StringComparison.Ordinal);
        Assert.Contains("set ACME_API_KEY: a key stood at models.providers.acme.apiKey", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Zx81", run.Out + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Odd_ids_become_valid_names_each_once()
    {
        using var folder = new CliFolder();
        folder.File("openclaw.json", """
            { models: { providers: { "9-bad id!": { baseUrl: "http://127.0.0.1:1/v1", api: "openai-completions", models: [
              { id: "4o-mini", name: "a" }, { id: "4o_mini", name: "b" }, { id: "Inputs", name: "c" }, { id: "模型", name: "d" }, { id: "!!", name: "e" } ] } } } }
            """);

        var run = await folder.RunAsync("import", "openclaw.json");

        var records = run.Out.Split('\n').Where(l => l.Contains("partial record", StringComparison.Ordinal)).Select(l => l.Trim().Split(' ')[3].TrimEnd(';')).ToArray();
        Assert.Equal(["Provider9BadId", "Model4oMini", "Model4oMini2", "InputsModel", "模型", "ModelDeclaration", "AssistantConfig"], records);
    }

    [Fact]
    public async Task A_file_that_OpenClaw_refuses_is_not_imported_and_the_path_is_told()
    {
        using var folder = new CliFolder();
        folder.File("openclaw.json", """{ models: { providers: { lmstudio: { baseURL: "x", api: "openai-responses", models: [] } } } }""");

        var run = await folder.RunAsync("import", "openclaw.json", "-o", "Config.cs");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("models.providers.lmstudio: Unrecognized key: \"baseURL\"", run.Error, StringComparison.Ordinal);
        Assert.False(folder.Has("Config.cs"));
    }

    [Fact]
    public async Task A_window_that_a_rule_refuses_is_suppressed_with_the_reason_beside_it()
    {
        using var folder = new CliFolder();
        folder.File("openclaw.json", """
            { agents: { defaults: { model: "local/tiny" } },
              models: { providers: { local: { baseUrl: "http://127.0.0.1:8000/v1", api: "openai-completions", models: [{ id: "tiny", name: "Tiny", contextWindow: 2048 }] } } } }
            """);

        var run = await folder.RunAsync("import", "openclaw.json");

        Assert.Matches(@"#pragma warning disable OCC2001 // .+ openclaw\.json", run.Out);
        Assert.Contains("#pragma warning restore OCC2001", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_the_users_own_is_not_overwritten()
    {
        using var folder = new CliFolder();
        folder.File("openclaw.json", Hybrid);
        folder.File("Config.cs", "// mine\n");

        var run = await folder.RunAsync("import", "openclaw.json", "-o", "Config.cs");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("// mine\n", folder.Read("Config.cs"));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task A_file_that_is_written_again_keeps_its_permissions()
    {
        using var folder = new CliFolder();
        folder.File("openclaw.json", Hybrid);
        await folder.RunAsync("import", "openclaw.json", "-o", "Config.cs");
        var path = Path.Combine(folder.Path, "Config.cs");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);

        await folder.RunAsync("import", "openclaw.json", "-o", "Config.cs");

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
        Assert.Empty(Directory.GetFiles(folder.Path, "*.tmp"));
    }

    [Fact]
    public async Task A_LiteLLM_proxy_becomes_providers_chains_and_a_report()
    {
        using var folder = new CliFolder();
        folder.File("config.yaml", """
            model_list:
              - model_name: smart
                litellm_params: { model: openai/acme-large, api_base: https://llm.acme.example/v1, api_key: os.environ/ACME_KEY, temperature: 0.2 }
                model_info: { max_input_tokens: 128000, input_cost_per_token: 0.000001, output_cost_per_token: 0.000002 }
              - model_name: cheap
                litellm_params: { model: ollama/qwen3:8b, api_base: http://localhost:11434, rpm: 10 }
              - model_name: embed
                litellm_params: { model: ollama/nomic-embed-text }
            router_settings: { num_retries: 2, fallbacks: [{ smart: [cheap] }] }
            general_settings: { master_key: os.environ/MASTER }
            """);

        var run = await folder.RunAsync("import", "config.yaml");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("ApiKeyVariable = \"ACME_KEY\"", run.Out, StringComparison.Ordinal);
        Assert.Contains("Alias = \"smart\"", run.Out, StringComparison.Ordinal);
        Assert.Contains("ContextWindow = 128_000", run.Out, StringComparison.Ordinal);
        Assert.Contains("[Cost(1, 2)]", run.Out, StringComparison.Ordinal);
        Assert.Matches(@"\[FallbackChain\(typeof\(Acme\.AcmeLarge\), typeof\(Ollama\.Qwen3_8b\), Retries = 2\)\]", run.Out);
        Assert.Contains("litellm_params.rpm of 'cheap'", run.Error, StringComparison.Ordinal);
        Assert.Contains("general_settings", run.Error, StringComparison.Ordinal);
        Assert.Contains("'embed'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_LiteLLM_leaves_open_is_left_open()
    {
        using var folder = new CliFolder();
        folder.File("config.yaml", """
            model_list:
              - model_name: smart
                litellm_params: { model: openai/gpt-4o, api_key: os.environ/OPENAI_API_KEY }
            """);

        var run = await folder.RunAsync("import", "config.yaml");

        Assert.DoesNotContain("Reasoning", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Input = ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_is_no_YAML_is_said_with_its_line_and_nothing_is_written()
    {
        using var folder = new CliFolder();
        folder.File("config.yaml", "model_list:\n  - model_name: a\n  litellm_params: [\n");

        var run = await folder.RunAsync("import", "config.yaml", "-o", "Config.cs");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("config.yaml' is no YAML: line 3", run.Error, StringComparison.Ordinal);
        Assert.False(folder.Has("Config.cs"));
    }

    [Theory]
    [InlineData("src")]
    [InlineData("new/")]
    public async Task Into_a_folder_goes_a_file_named_after_the_root(string output)
    {
        using var folder = new CliFolder();
        folder.File("openclaw.json", "{ models: { mode: 'merge' } }");
        Directory.CreateDirectory(Path.Combine(folder.Path, "src"));

        var run = await folder.RunAsync("import", "openclaw.json", "-o", output, "--root", "TeamConfig");

        Assert.Equal(0, run.ExitCode);
        Assert.True(folder.Has(Path.Combine(output, "TeamConfig.cs")));
    }

    [Fact]
    public async Task A_base_file_that_was_there_before_is_not_overwritten()
    {
        using var folder = new CliFolder();
        folder.File("openclaw.json", "{ models: { mode: 'merge' }, channels: {} }");
        folder.File("src/openclaw.base.json5", "// mine");

        var run = await folder.RunAsync("import", "openclaw.json", "-o", "src/Config.cs");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("// mine", folder.Read("src/openclaw.base.json5"));
        Assert.False(folder.Has("src/Config.cs"));
        Assert.Equal(0, (await folder.RunAsync("import", "openclaw.json", "-o", "src/Config.cs", "--force")).ExitCode);
    }

    [Fact]
    public async Task Several_yaml_documents_are_refused_as_LiteLLM_refuses_them()
    {
        using var folder = new CliFolder();
        folder.File("config.yaml", "model_list:\n- model_name: a\n  litellm_params: { model: openai/gpt-5.4 }\n---\nmodel_list: []\n");

        var run = await folder.RunAsync("import", "config.yaml");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("several YAML documents", run.Error, StringComparison.Ordinal);
    }
}
