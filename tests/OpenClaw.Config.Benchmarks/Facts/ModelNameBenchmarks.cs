using BenchmarkDotNet.Attributes;
using OpenClaw.Config.Core.Facts;

namespace OpenClaw.Config.Benchmarks.Facts;

/// <summary>The name reader on identifiers as they are, and on long ones: its time grows with the length and no faster.</summary>
[Config(typeof(InProcessConfig))]
public class ModelNameBenchmarks
{
    private readonly string[] _identifiers =
    [
        "gpt-5-mini", "claude-opus-4-6", "ollama/qwen3:30b-a3b", "deepseek-r1", "unsloth/DeepSeek-R1-0528-Qwen3-8B-GGUF:Q4_K_XL",
        "mlx-community/Qwen2.5-Coder-32B-Instruct-4bit", "TheBloke/Mixtral-8x7B-Instruct-v0.1-AWQ", "gemma-3n-e4b-it@q4_k_m",
        "accounts/fireworks/models/llama-v3p3-70b-instruct", "openrouter/z-ai/glm-4.5-air:free", "nomic-embed-text", "my-model",
    ];

    private string _long = string.Empty;

    /// <summary>The length of the long identifier; only the last 384 characters of a longer one are read.</summary>
    [Params(48, 96, 192, 384, 10_000)]
    public int Length { get; set; }

    /// <summary>Makes the long identifier, and reads once, so that the tables are there.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _long = string.Concat(Enumerable.Repeat("acme-7b-instruct-v2.", (Length / 20) + 1))[..Length];
        foreach (var identifier in _identifiers)
        {
            ModelName.Read(identifier);
        }
    }

    /// <summary>One of a dozen real identifiers.</summary>
    [Benchmark(OperationsPerInvoke = 12)]
    public int Real()
    {
        var known = 0;
        foreach (var identifier in _identifiers)
        {
            known += ModelName.Read(identifier).TotalParamsB is null ? 0 : 1;
        }

        return known;
    }

    /// <summary>A long one.</summary>
    [Benchmark]
    public ModelNameFacts Long() => ModelName.Read(_long);
}
