using System.Reflection;
using System.Runtime.Loader;
using OpenClaw.Config.Core.Catalogue;
using OpenClaw.Config.Core.Facts;

namespace OpenClaw.Config.Core.Tests.Facts;

/// <summary>Reading and looking up allocate the answer and nothing else.</summary>
public class AllocationTests
{
    private const int Rounds = 1000;

    // The thread's workspace, places for what is kept, and what reflection needs: an index over thousands of rows would be more.
    private const int MostBeside = 60_000;

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

    [Fact]
    public void The_first_lookup_takes_the_file_as_it_is()
    {
        var first = FirstUse(typeof(ModelCatalogue), core =>
        {
            var catalogue = core.GetType(typeof(ModelCatalogue).FullName!)!;
            var find = catalogue.GetMethod(nameof(ModelCatalogue.FindModel))!;
            return find.Invoke(catalogue.GetProperty(nameof(ModelCatalogue.Default))!.GetValue(null), ["anthropic", "claude-opus-4-6"]);
        });

        Assert.InRange(first, 0, ResourceLength("catalogue.bin") + MostBeside);
    }

    [Fact]
    public void The_first_name_takes_the_tables_as_they_are()
    {
        var first = FirstUse(typeof(ModelName), core =>
            core.GetType(typeof(ModelName).FullName!)!.GetMethod(nameof(ModelName.Read), [typeof(string)])!.Invoke(null, ["deepseek-r1:8b"]));

        Assert.InRange(first, 0, ResourceLength("names.bin") + MostBeside);
    }

    // The assembly anew, with nothing read yet: what its first call allocates.
    private static long FirstUse(Type type, Func<Assembly, object?> call)
    {
        var context = new AssemblyLoadContext("first use", isCollectible: true);
        try
        {
            // The calling itself is warm: it has been done with the assembly that the tests use.
            Assert.NotNull(call(type.Assembly));
            var core = context.LoadFromAssemblyPath(type.Assembly.Location);
            var before = GC.GetAllocatedBytesForCurrentThread();
            var answer = call(core);
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

            Assert.NotSame(type.Assembly, answer!.GetType().Assembly);
            return allocated;
        }
        finally
        {
            context.Unload();
        }
    }

    private static long ResourceLength(string name)
    {
        using var stream = typeof(ModelCatalogue).Assembly.GetManifestResourceStream("OpenClaw.Config.Core." + name)!;
        return stream.Length;
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
