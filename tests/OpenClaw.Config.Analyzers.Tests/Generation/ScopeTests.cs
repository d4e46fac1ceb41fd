using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.Analyzers.Tests.Generation;

/// <summary>What belongs to a root.</summary>
public class ScopeTests
{
    [Fact]
    public async Task A_root_alone_owns_its_whole_assembly()
    {
        var assembly = (await Generated.From("namespace Elsewhere { " + Seed.LmStudio + " }\nnamespace App { [OpenClawConfig] public partial record Root; }")).Load();

        Assert.Equal(["lmstudio/my-local-model"], Models(assembly, "App.Root"));
    }

    [Fact]
    public async Task Of_several_roots_each_owns_its_namespace_and_what_it_reaches()
    {
        var assembly = (await Generated.From($$"""
            namespace Shared { {{Seed.LmStudio}} {{Seed.Anthropic}} }
            namespace App.One
            {
                [Provider("one", "http://127.0.0.1:1/v1")] public partial record One { [Model("m")] public partial record M; }
                [OpenClawConfig] public partial record Root;
            }
            namespace App.Two
            {
                [FallbackChain(typeof(Shared.LmStudio.Local))] public partial record Chain;
                [OpenClawConfig(Default = typeof(Chain))] public partial record Root;
            }
            """)).Load();

        Assert.Equal(["one/m"], Models(assembly, "App.One.Root"));
        Assert.Equal(["lmstudio/my-local-model"], Models(assembly, "App.Two.Root"));
    }

    [Fact]
    public async Task A_root_reaches_declarations_of_a_library_with_the_providers_around_them()
    {
        var library = await Library().ToReferenceAsync(TestContext.Current.CancellationToken);
        var run = await Generated.From(new TestProject("""
            [FallbackChain(typeof(Lib.Hybrid))] public partial record Mine;
            [OpenClawConfig(Default = typeof(Mine))] public partial record Root;
            """)
        { References = [library, .. References.Hosting] });

        var source = run.Sources["Root.g.cs"];
        Assert.Equal(["Mine.g.cs", "Root.g.cs"], run.Sources.Keys);
        Assert.Contains("\"http://127.0.0.1:1234/v1\"", source, StringComparison.Ordinal);
        Assert.Contains("(typeof(global::Lib.LmStudio.Local), ", source, StringComparison.Ordinal);
        Assert.Contains("class HybridClient", source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_assembly_without_a_root_gets_its_partials_only()
    {
        var run = await Generated.From(Library());

        Assert.DoesNotContain("ModelRegistry", run.Text, StringComparison.Ordinal);
        Assert.Equal(6, run.Sources.Count);
    }

    [Fact]
    public async Task Two_assemblies_may_share_a_namespace_and_see_each_others_internals()
    {
        var library = await new TestProject("""[assembly: System.Runtime.CompilerServices.InternalsVisibleTo("App")]""" + "\nnamespace Shared;\n" + Seed.Source.Replace("public partial", "internal partial", StringComparison.Ordinal))
        { Name = "Lib", Generators = [new OpenClaw.Config.Analyzers.Generation.OpenClawConfigGenerator()] }.ToReferenceAsync(TestContext.Current.CancellationToken);

        var run = await Generated.From(new TestProject("namespace Shared;\n" + """
            [FallbackChain(typeof(LmStudio.Local), typeof(Anthropic.Opus))] internal partial record Mine;
            [OpenClawConfig(Default = typeof(Mine))] internal partial record AppConfig;
            """)
        { Name = "App", References = [library, .. References.Hosting] });

        Assert.Contains("AddAppConfig", run.Text, StringComparison.Ordinal);
        Assert.Contains("typeof(global::Shared.LmStudio.Local)", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_type_of_the_app_with_the_name_of_a_library_type_is_the_apps()
    {
        var library = await new TestProject(Seed.LmStudio + Seed.Anthropic) { Name = "Lib" }.ToReferenceAsync(TestContext.Current.CancellationToken);

        var run = await Generated.From(new TestProject("#pragma warning disable CS0436\n" + Seed.Source) { Name = "App", References = [library, .. References.Hosting] });

        Assert.Equal(7, run.Sources.Count);
    }

    [Fact]
    public async Task Declarations_behind_an_extern_alias_are_reached_but_not_named()
    {
        var library = (await Library().ToReferenceAsync(TestContext.Current.CancellationToken)).WithAliases(["lib"]);

        var run = await Generated.From(new TestProject("""
            extern alias lib;
            [FallbackChain(typeof(lib::Lib.LmStudio.Local))] public partial record Mine;
            [OpenClawConfig(Default = typeof(Mine))] public partial record Root;
            """)
        { References = [library, .. References.Hosting] });

        Assert.Contains("\"lmstudio/my-local-model\"", run.Sources["Root.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("typeof(global::Lib", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_library_itself_may_stand_behind_an_extern_alias()
    {
        var run = await Generated.From(new TestProject("extern alias cfg;\nusing cfg::OpenClaw.Config;\n" + Seed.Source)
        {
            HasLibrary = false,
            Usings = ["System"],
            References = [TestReferences.Library.WithAliases(["cfg"])],
        });

        Assert.Equal(7, run.Sources.Count);
        Assert.DoesNotContain("global::OpenClaw", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_attribute_may_be_used_under_another_name()
    {
        var run = await Generated.From("""
            using Source = OpenClaw.Config.ProviderAttribute;
            [Source(nameof(X) + Name)] public partial record X { private const string Name = "-1"; }
            """);

        Assert.Contains("Id = \"x-1\"", run.Text, StringComparison.Ordinal);
    }

    private static TestProject Library() => new("namespace Lib;\n" + Seed.LmStudio + Seed.Anthropic + """
        [FallbackChain(typeof(LmStudio.Local), typeof(Anthropic.Opus))] public partial record Hybrid;
        """)
    { Name = "Lib" };

    private static IEnumerable<string> Models(System.Reflection.Assembly assembly, string root) =>
        assembly.Value<ConfigDescriptor>(root, "Descriptor").Models.Select(m => m.Ref.ToString());
}
