using OpenClaw.Config.Core.Catalogue;
using OpenClaw.Config.Core.Facts;

namespace OpenClaw.Config.Core.Tests.Facts;

/// <summary>Reading and looking up allocate the answer and nothing else.</summary>
public class AllocationTests
{
    private const int Rounds = 1000;

    [Theory]
    [InlineData("gpt-5-mini")]
    [InlineData("ollama/qwen3:30b-a3b")]
    [InlineData("openrouter/z-ai/glm-4.5-air:free")]
    [InlineData("mistralai/Mixtral-8x7B-Instruct-v0.1")]
    [InlineData("nomic-embed-text")]
    [InlineData("a-name-that-says-nothing-at-all/and/has/many/parts")]
    public void Reading_a_name_without_a_quantization_allocates_one_object(string id)
    {
        var answer = ModelName.Read(id);

        Assert.Equal(Allocated(() => answer with { }), Allocated(() => ModelName.Read(id)));
    }

    [Theory]
    [InlineData("qwen3:8b-q4_K_M", "q4_k_m")]
    [InlineData("Acme-70B-IQ2_XXS.gguf", "iq2_xxs")]
    [InlineData("acme-7b-4.65bpw-exl2", "exl2")]
    public void A_quantization_costs_its_few_letters(string id, string scheme)
    {
        var answer = ModelName.Read(id);

        Assert.Equal(scheme, answer.QuantScheme);
        Assert.InRange(Allocated(() => ModelName.Read(id)), 0, Allocated(() => answer with { }) + (Rounds * 320));
    }

    [Fact]
    public void Looking_up_allocates_nothing()
    {
        var catalogue = ModelCatalogue.Default;

        Assert.Equal(0, Allocated(() => catalogue.FindModel("anthropic", "claude-opus-4-6")));
        Assert.Equal(0, Allocated(() => catalogue.FindModel("anthropic", "CLAUDE-OPUS-4-6")));
        Assert.Equal(0, Allocated(() => catalogue.FindModel("anthropic", "claude-opus-99")));
        Assert.Equal(0, Allocated(() => catalogue.FindModel("nobody", "claude-opus-4-6")));
    }

    private static long Allocated(Func<object?> action)
    {
        for (var i = 0; i < 10; i++)
        {
            action();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Rounds; i++)
        {
            action();
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
