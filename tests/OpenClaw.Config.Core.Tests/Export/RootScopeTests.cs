using OpenClaw.Config.Core.Export;
using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.Core.Tests.Export;

public sealed class RootScopeTests
{
    private const string Two = """
        namespace Shop
        {
            [Provider("a", "http://a.example/v1")] public partial record A { [Model("one")] public partial record One; }
            [OpenClawConfig(Default = typeof(A.One))] public partial record Config;
        }

        namespace Shop.Inner
        {
            [Provider("b", "http://b.example/v1")] public partial record B { [Model("two")] public partial record Two; }
        }

        namespace Shopping
        {
            [Provider("c", "http://c.example/v1")] public partial record C { [Model("three")] public partial record Three; }
            [OpenClawConfig(Default = typeof(C.Three), Image = typeof(Shop.A.One))] public partial record Config;
        }
        """;

    [Fact]
    public async Task Of_several_roots_each_takes_its_namespace_and_below() =>
        Assert.Equal(["a/one", "b/two"], await ModelsAsync(new TestProject(Two), "Shop"));

    [Fact]
    public async Task A_root_reaches_what_its_chains_name_wherever_it_stands() =>
        Assert.Equal(["c/three", "a/one"], await ModelsAsync(new TestProject(Two), "Shopping"));

    [Fact]
    public async Task The_only_root_takes_the_whole_assembly() => Assert.Equal(
        ["a/one", "b/two"],
        await ModelsAsync(
            new TestProject(Two[..Two.IndexOf("namespace Shopping", StringComparison.Ordinal)].Replace("[OpenClawConfig(Default = typeof(A.One))] public partial record Config;", string.Empty, StringComparison.Ordinal)
                + "namespace Other { [OpenClawConfig] public partial record Config; }"),
            "Other"));

    [Fact]
    public async Task Of_another_assembly_it_takes_what_it_reaches_and_no_more()
    {
        var library = await new TestProject(
            """
            [Provider("lib", "http://lib.example/v1")] public partial record Lib
            {
                [Model("used")] public partial record Used;
                [Model("unused")] public partial record Unused;
            }

            [FallbackChain(typeof(Lib.Used))] public partial record LibChain;
            """)
        { Name = "Library" }.ToReferenceAsync(TestContext.Current.CancellationToken);

        var models = await ModelsAsync(new TestProject("[OpenClawConfig(Default = typeof(LibChain))] public partial record Config;") { References = [library] }, string.Empty);

        Assert.Equal(["lib/used"], models);
    }

    [Fact]
    public async Task Chains_that_include_each_other_end() => Assert.Equal(
        ["a/one"],
        await ModelsAsync(
            new TestProject(
                """
                [Provider("a", "http://a.example/v1")] public partial record A { [Model("one")] public partial record One; }
                [FallbackChain(typeof(Second))] public partial record First;
                [FallbackChain(typeof(First), typeof(A.One))] public partial record Second;
                [OpenClawConfig(Default = typeof(First))] public partial record Config;
                """),
            string.Empty));

    [Fact]
    public async Task A_model_outside_of_a_provider_is_left_out() => Assert.Empty(
        await ModelsAsync(new TestProject("[Model(\"lost\")] public partial record Lost; [OpenClawConfig(Default = typeof(Lost))] public partial record Config;"), string.Empty));

    private static async Task<IEnumerable<string>> ModelsAsync(TestProject project, string space)
    {
        var index = await WrittenConfig.IndexAsync(project);
        return RootScope.Of(index, index.Graph.Roots.Single(r => r.Namespace == space)).Models.Select(m => m.Reference);
    }
}
