using OpenClaw.Config.Cli.Importing;
using OpenClaw.Config.Cli.LiteLlm;

namespace OpenClaw.Config.Cli.Tests;

/// <summary>What LiteLLM can say comes back the same: imported, exported as YAML, imported again.</summary>
public sealed class LiteLlmRoundTripTests
{
    [Fact]
    public void Deployments_keys_windows_prices_and_parameters_come_back() => ComesBack("""
        model_list:
          - model_name: smart
            litellm_params: { model: openai/acme-large, api_base: https://llm.acme.example/v1, api_key: os.environ/ACME_KEY, temperature: 0.2, max_tokens: 4096 }
            model_info: { max_input_tokens: 128000, input_cost_per_token: 0.00000015, output_cost_per_token: 0.000002, supports_vision: true, supports_function_calling: false }
          - model_name: local
            litellm_params: { model: openai/qwen3-8b, api_base: http://10.0.0.5:8000/v1, api_key: EMPTY, extra_headers: { X-Team: os.environ/TEAM } }
          - model_name: claude
            litellm_params: { model: anthropic/claude-sonnet-4-6, api_key: os.environ/ANTHROPIC_API_KEY }
        """);

    [Fact]
    public void Fallbacks_overflow_and_patience_come_back() => ComesBack("""
        model_list:
          - { model_name: b, litellm_params: { model: openai/gpt-4o } }
          - { model_name: a, litellm_params: { model: ollama_chat/qwen3:8b, api_base: http://localhost:11434 } }
          - { model_name: c, litellm_params: { model: gemini/gemini-2.5-pro } }
        router_settings: { num_retries: 2, timeout: 30, fallbacks: [{ b: [a, c] }], context_window_fallbacks: [{ b: [c] }] }
        """);

    [Fact]
    public void Two_deployments_of_one_name_come_back() => ComesBack("""
        model_list:
          - { model_name: qwen, litellm_params: { model: ollama/qwen3:8b, api_base: http://one:11434 } }
          - { model_name: qwen, litellm_params: { model: ollama/qwen3:8b, api_base: http://two:11434 } }
        """);

    [Fact]
    public void A_provider_of_any_model_comes_back() => ComesBack("""
        model_list:
          - { model_name: "anthropic/*", litellm_params: { model: "anthropic/*", api_key: os.environ/ANTHROPIC_API_KEY } }
          - { model_name: "house/*", litellm_params: { model: "openai/*", api_base: https://llm.house.example/v1, api_key: os.environ/HOUSE_KEY } }
        """);

    [Fact]
    public void An_endpoint_named_like_a_known_provider_keeps_the_API_that_it_speaks() => ComesBack("""
        model_list:
          - { model_name: k, litellm_params: { model: openai/kimi-k2, api_base: https://api.kimi.example/v1, api_key: os.environ/KIMI } }
        """);

    private static void ComesBack(string yaml)
    {
        var request = new ImportRequest { SourceName = "config.yaml" };
        var first = LiteLlmImport.Run(yaml, request).Import;
        var written = LiteLlmExport.Write(first.Configuration.Graph, first.Configuration.Graph.Roots[0]);
        var second = LiteLlmImport.Run(written, request).Import;

        Assert.Equal(Declarations(first), Declarations(second));
        Assert.Equal(written, LiteLlmExport.Write(second.Configuration.Graph, second.Configuration.Graph.Roots[0]));
    }

    // The comments at the head tell what each YAML had besides.
    private static string Declarations(OpenClawJsonImport import) =>
        string.Join('\n', import.CSharp.Split('\n').Where(l => !l.StartsWith("//", StringComparison.Ordinal)));
}
