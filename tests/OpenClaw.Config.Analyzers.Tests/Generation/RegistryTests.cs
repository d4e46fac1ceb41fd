using OpenClaw.Config.TestKit.Generation;

namespace OpenClaw.Config.Analyzers.Tests.Generation;

public class RegistryTests
{
    [Theory]
    [InlineData(1, true)]
    [InlineData(32, true)]
    [InlineData(33, false)]
    [InlineData(300, false)]
    public async Task References_are_switches_up_to_64_and_a_table_above(int models, bool isSwitch)
    {
        var run = await Generated.From(Source(models));
        var find = run.Load().Finder("Root");

        Assert.Equal(isSwitch, run.Sources["Root.g.cs"].Contains("switch (reference.Length)", StringComparison.Ordinal));
        for (var i = 0; i < models; i++)
        {
            Assert.True(find($"p/model-{i}", out var byReference) && byReference!.Ref.Model == $"model-{i}");
            Assert.True(find($"ALIAS-{i}", out var byAlias) && byAlias!.Ref.Model == $"model-{i}");
        }

        Assert.False(find("p/model-x", out _));
    }

    [Fact]
    public async Task References_of_any_letters_are_told_apart()
    {
        string[] ids = ["it's", "it\"s", "it\\s", "itёs", "it\0s", "it\ud800s"];
        var run = await Generated.From("[Provider(\"p\", \"http://127.0.0.1:1/v1\")] public partial record P {\n"
            + string.Concat(ids.Select((id, i) => $"[Model({Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(id, quote: true)})] public partial record M{i};\n"))
            + "}\n[OpenClawConfig] public partial record Root;");
        var find = run.Load().Finder("Root");

        Assert.All(ids, id => Assert.True(find("p/" + id, out var model) && model!.Ref.Model == id));
    }

    [Fact]
    public async Task The_switch_and_the_table_find_the_same()
    {
        var run = await Generated.From("""
            [Provider("a", "http://127.0.0.1:1/v1")] public partial record A
            {
                [Model("x", Alias = "b/y")] public partial record X;
                [Model("x", Alias = " Twice ")] public partial record SameReference;
                [Model("z", Alias = "twice")] public partial record SameAlias;
            }
            [Provider("b", "http://127.0.0.1:1/v1")] public partial record B { [Model("y", Alias = "")] public partial record Y; [Model("a/x", Alias = "a/x")] public partial record Odd; }
            [OpenClawConfig] public partial record Root;
            [OpenClawConfig(Target = "2026.4")] public partial record Old;
            """);
        var assembly = run.Load();

        foreach (var (root, is2026_4) in new[] { ("Root", false), ("Old", true) })
        {
            var find = assembly.Finder(root);
            var lookup = new ModelLookup(assembly.Value<IReadOnlyList<ModelDescriptor>>(root + "+ModelRegistry", "All"), is2026_4);
            foreach (var text in new[] { "a/x", "A/X", "b/y", "B/y", "b/Y", "twice", "Twice", " Twice ", "TWICE", "a/z", "y", "x", "z", "b/a/x", "a/a/x", "", " ", null })
            {
                Assert.Equal(lookup.TryFind(text, out var expected), find(text, out var found));
                Assert.Same(expected, found);
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task The_switch_and_the_table_find_the_same_in_any_spelling(int seed)
    {
        // Letters in both cases, signs that differ by a letter's case bit, and letters of other alphabets.
        string[] ids = ["Model-a", "model-a", "model-b", "MODEL-B2", "m@del", "m`del", "m_del", "m\u007fdel", "\u00e9t\u00e9", "\u00c9T\u00c9", "a/model-a", "\u212aelvin", "kelvin"];
        string[] aliases = ["Quick", "quicK2", "model-b", "\u00ff", "Q@", "q`"];
        var random = new Random(seed);
        var picked = ids.Where(_ => random.Next(3) > 0).ToArray();
        var run = await Generated.From(string.Concat(new[] { "a", "B" }.Select(provider =>
            $"[Provider(\"{provider}\", \"http://127.0.0.1:1/v1\")] public partial record P{provider} {{\n"
            + string.Concat(picked.Select((id, i) => $"[Model(\"{id}\"{(random.Next(2) == 0 ? $", Alias = \"{aliases[random.Next(aliases.Length)]}\"" : string.Empty)})] public partial record M{i};\n")) + "}\n"))
            + "[OpenClawConfig] public partial record Root;");
        var assembly = run.Load();
        var find = assembly.Finder("Root");
        var lookup = new ModelLookup(assembly.Value<IReadOnlyList<ModelDescriptor>>("Root+ModelRegistry", "All"));

        foreach (var text in new[] { "a/", "b/", string.Empty }.SelectMany(prefix => ids.Concat(aliases).Select(id => prefix + id))
            .SelectMany(text => new[] { text, text.ToUpperInvariant(), text.ToLowerInvariant(), new string([.. text.Select(c => random.Next(2) == 0 ? char.ToUpperInvariant(c) : c)]) }))
        {
            Assert.Equal(lookup.TryFind(text, out var expected), find(text, out var found));
            Assert.Same(expected, found);
        }
    }

    [Fact]
    public async Task A_lookup_allocates_nothing()
    {
        var find = (await Generated.From(Seed.Source)).Load().Finder("AssistantConfig");
        string[] texts = ["Opus", "lmstudio/my-local-model", " OPUS ", "LMStudio/my-local-model@home", "nobody"];
        Search();
        var before = GC.GetAllocatedBytesForCurrentThread();

        Search();

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Search()
        {
            foreach (var text in texts)
            {
                find(text, out _);
            }
        }
    }

    private static string Source(int models) =>
        "[Provider(\"p\", \"http://127.0.0.1:1/v1\")] public partial record P {\n"
        + string.Concat(Enumerable.Range(0, models).Select(i => $"[Model(\"model-{i}\", Alias = \"Alias-{i}\")] public partial record M{i};\n"))
        + "}\n[OpenClawConfig] public partial record Root;";
}
