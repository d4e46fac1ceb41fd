using Microsoft.CodeAnalysis.CSharp;
using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.Analyzers.Tests.Generation;

/// <summary>Where code of ours could be an error, there is none; the root still has the model.</summary>
public class PlacementTests
{
    private const string Root = "\n[OpenClawConfig] public partial record Root;\n";

    public static TheoryData<string> Unusable => new(
        """[Model("m")] public record Item;""",
        """[Model("m")] public partial class Item;""",
        """[Model("m")] public partial struct Item;""",
        """[Model("m")] public partial record struct Item;""",
        """[Model("m")] public partial interface Item;""",
        """[Model("m")] public partial record Item<T>;""",
        """[Model("m")] private partial record Item;""",
        """[Model("m")] protected partial record Item;""",
        """[Model("m")] public partial record Item { public static int Descriptor => 1; }""",
        """[Model("m")] public partial record Item { public void Descriptor() { } }""",
        """[Model("m")] public partial record Item { public sealed record Descriptor; }""",
        """[Model("m")] public partial record Item(int Descriptor);""",
        """[Model("m")] public abstract partial record Item : Shape; public abstract record Shape { public abstract int Descriptor { get; } }""",
        """[Model("m")] public partial record Descriptor;""");

    [Theory]
    [MemberData(nameof(Unusable))]
    public async Task Nothing_is_added_to_a_declaration_that_can_not_take_it_but_the_root_has_it(string model)
    {
        var run = await Generated.From("""[Provider("x", "http://127.0.0.1:1/v1")] public partial record X { """ + model + " }" + Root);

        Assert.DoesNotContain(run.Sources.Keys, name => name.StartsWith("X.", StringComparison.Ordinal) && name != "X.g.cs");
        Assert.Contains("\"x/m\"", run.Sources["Root.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public record X")]
    [InlineData("file partial record X")]
    [InlineData("public partial record X<T>")]
    public async Task Nothing_is_added_inside_a_container_that_can_not_take_it(string container)
    {
        var run = await Generated.From("""[Provider("x", "http://127.0.0.1:1/v1")] """ + container + """ { [Model("m")] public partial record Item; }""" + Root);

        Assert.Equal(["Root.g.cs"], run.Sources.Keys);
    }

    [Theory]
    [InlineData("ModelRegistry")]
    [InlineData("RoutingTable")]
    [InlineData("OpenClawJson")]
    [InlineData("Descriptor")]
    public async Task A_root_with_a_member_of_ours_or_a_name_of_ours_gets_nothing(string name)
    {
        Assert.Empty((await Generated.From($"[OpenClawConfig] public partial record Root {{ public int {name}; }}")).Sources);
        Assert.Empty((await Generated.From($"[OpenClawConfig] public partial record {name};")).Sources);
    }

    [Theory]
    [InlineData("public partial record")]
    [InlineData("internal partial class")]
    [InlineData("public static partial class")]
    [InlineData("internal abstract partial class")]
    [InlineData("public partial struct")]
    [InlineData("internal ref partial struct")]
    [InlineData("public readonly partial record struct")]
    [InlineData("public partial interface")]
    public async Task Containers_keep_their_kind(string container)
    {
        var run = await Generated.From("namespace A.B;\n" + container + """
             Outer
            {
                [Provider("x", "http://127.0.0.1:1/v1")] public partial record X { [Model("m")] internal sealed partial record Item; }
                [FallbackChain(typeof(X.Item))] public abstract partial record Chain;
                [OpenClawConfig(Default = typeof(Chain))] public partial record Root { [Agent("a")] public partial record Agent; }
            }
            """);

        Assert.Equal(
            ["A.B.Outer.Chain.g.cs", "A.B.Outer.Root.Agent.g.cs", "A.B.Outer.Root.g.cs", "A.B.Outer.X.Item.g.cs", "A.B.Outer.X.g.cs"],
            run.Sources.Keys);
    }

    [Fact]
    public async Task A_declaration_in_several_parts_gets_one_file()
    {
        var run = await Generated.From(new TestProject(
            new TestFile("A.cs", """[Provider("x", "http://127.0.0.1:1/v1")] public partial record X;"""),
            new TestFile("B.cs", """public partial record X { [Model("m")] public partial record Item; }"""),
            new TestFile("C.cs", """public partial record X { [Cost(1, 2)] public partial record Item; }""")));

        Assert.Equal(["X.Item.g.cs", "X.g.cs"], run.Sources.Keys);
        Assert.Contains("Cost = new(1D, 2D", run.Sources["X.Item.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_order_of_the_files_changes_no_byte()
    {
        TestFile[] files =
        [
            new("A.cs", """[Provider("x", "http://127.0.0.1:1/v1")] public partial record X { [Model("z")] public partial record Z; [Model("y")] public partial record Y; }"""),
            new("B.cs", """public partial record X { [Model("m")] public partial record Item; }"""),
            new("C.cs", """[OpenClawConfig(Default = typeof(X.Item))] public partial record Root { [Agent("second")] public partial record Second; }"""),
            new("D.cs", """public partial record Root { [Agent("first")] public partial record First; }"""),
        ];

        var run = await Generated.From(new TestProject(files));
        var turned = await Generated.From(new TestProject([.. files.Reverse()]));

        Assert.Equal(run.Sources, turned.Sources);
        Assert.Matches("(?s)\"z\".*\"y\".*\"m\"", run.Load().Value<string>("Root", "OpenClawJson"));
    }

    [Fact]
    public async Task An_attribute_twice_gets_one_file()
    {
        var run = await Generated.FromBroken("""
            [Provider("x", "http://127.0.0.1:1/v1")] public partial record X;
            [Provider("y", "http://127.0.0.1:1/v1")] public partial record X;
            [Provider("z", "http://127.0.0.1:1/v1"), FallbackChain(typeof(X))] public partial record Z;
            """);

        Assert.Equal(["X.g.cs", "Z.g.cs"], run.Sources.Keys);
    }

    [Fact]
    public async Task Names_that_differ_in_case_get_files_of_their_own()
    {
        var run = await Generated.From("""
            [Provider("x", "http://127.0.0.1:1/v1")] public partial record Same;
            [Provider("y", "http://127.0.0.1:2/v1")] public partial record SAME;
            """);

        Assert.Equal(2, run.Sources.Count);
        Assert.All(run.Sources.Keys, name => Assert.Contains("-", name, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Long_names_get_short_files_of_their_own()
    {
        var run = await Generated.From(string.Concat("ab".Select(last => $$"""
            namespace A{{new string('x', 120)}}{{last}} { [Provider("{{last}}", "http://127.0.0.1:1/v1")] public partial record P; }

            """)));

        Assert.Equal(2, run.Sources.Count);
        Assert.All(run.Sources.Keys, name => Assert.True(name.Length < 120, name));
    }

    [Theory]
    [InlineData("@class")]
    [InlineData("@record")]
    [InlineData("@await")]
    [InlineData("@field")]
    [InlineData("@__arglist")]
    [InlineData("Größe")]
    [InlineData("模型")]
    [InlineData("_")]
    public async Task Every_legal_name_is_kept(string name)
    {
        var run = await Generated.From($$"""
            namespace N.{{name}};
            public partial class {{name}}
            {
                [Provider("x", "http://127.0.0.1:1/v1")] public partial record P { [Model("m")] public partial record {{name}}; }
                [FallbackChain(typeof(P.{{name}}))] public partial record C;
                [OpenClawConfig(Default = typeof(C))] public partial record R;
            }
            """);

        Assert.Equal(4, run.Sources.Count);
    }

    [Fact]
    public async Task Chains_of_one_name_are_told_apart_in_the_routing_table()
    {
        var run = await Generated.From(Seed.LmStudio + """
            [FallbackChain(typeof(LmStudio.Local))] public partial record All;
            [FallbackChain(typeof(LmStudio.Local))] public partial record Finalize;
            [FallbackChain(typeof(LmStudio.Local))] public partial record Same;
            public static partial class Inner { [FallbackChain(typeof(LmStudio.Local))] public partial record Same; }
            [OpenClawConfig(Default = typeof(Same))] public partial record Root;
            """);

        var table = run.Load().GetType("Root+RoutingTable")!.GetProperties().Select(p => p.Name);

        Assert.Equal(["All", "All_2", "Finalize_2", "Inner_Same", "Same"], table.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_declaration_that_inherits_from_another_has_a_descriptor_of_its_own()
    {
        var assembly = (await Generated.From("""
            [Provider("x", "http://127.0.0.1:1/v1")] public partial record X
            {
                [Model("base")] public partial record Base;
                [Model("derived")] public partial record Derived : Base;
            }
            """)).Load();

        Assert.Equal("x/derived", assembly.Value<ModelDescriptor>("X+Derived", "Descriptor").Ref.ToString());
    }

    [Fact]
    public async Task A_record_may_have_the_name_of_an_imported_namespace()
    {
        var sdk = await new TestProject("namespace Anthropic { public sealed class Client; } namespace OpenAI { public sealed class Client; }") { Name = "Sdk" }.ToReferenceAsync(TestContext.Current.CancellationToken);

        var run = await Generated.From(new TestProject(Seed.Source) { References = [sdk, .. References.Hosting] });

        Assert.Contains("typeof(global::Anthropic.Sonnet)", run.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.CSharp10)]
    [InlineData(LanguageVersion.CSharp11)]
    [InlineData(LanguageVersion.CSharp13)]
    public async Task What_is_generated_is_no_newer_than_the_language(LanguageVersion version)
    {
        var run = await Generated.From(new TestProject("using OpenClaw.Config;\n" + Seed.Source)
        {
            Usings = [],
            ParseOptions = new CSharpParseOptions(version, Microsoft.CodeAnalysis.DocumentationMode.Diagnose),
        });

        Assert.Equal(version >= LanguageVersion.CSharp11, run.Text.Contains("IModel", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_is_generated_without_the_library()
    {
        var run = await Generated.From(new TestProject("""
            namespace OpenClaw.Config
            {
                public sealed class ProviderAttribute : System.Attribute { public ProviderAttribute(string id) { } }
            }

            [OpenClaw.Config.Provider("x")] public partial record X;
            """)
        { HasLibrary = false, Usings = [] });

        Assert.Empty(run.Sources);
    }
}
