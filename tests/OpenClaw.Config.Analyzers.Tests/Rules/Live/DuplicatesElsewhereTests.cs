using OpenClaw.Config.TestKit.Analysis;
using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Live;

/// <summary>Two declarations that contradict each other are told while either is edited, wherever the other one stands.</summary>
public class DuplicatesElsewhereTests
{
    private const string Root = "[FallbackChain(typeof(Own.M), typeof(Shared.Other.M))] public partial record Chain; [OpenClawConfig(Default = typeof(Chain))] public partial record Config;";

    [Fact]
    public Task One_alias_in_two_files_is_told_in_both() => RuleVerifier.VerifyAsync("OCC1004", new TestProject(
        new TestFile("A.cs", """[Provider("one", "https://one.example/v1")] public partial record One { [Model("a", Alias = [|"Fast"|])] public partial record M; }"""),
        new TestFile("B.cs", """[Provider("two", "https://two.example/v1")] public partial record Two { [Model("b", Alias = [|"fast"|])] public partial record M; }""")));

    [Fact]
    public Task One_model_id_in_two_parts_of_a_provider_is_told_in_both() => RuleVerifier.VerifyAsync("OCC1003", new TestProject(
        new TestFile("A.cs", """[Provider("one", "https://one.example/v1")] public partial record One { [Model([|"a"|])] public partial record M; }"""),
        new TestFile("B.cs", """public partial record One { [Model([|"a"|])] public partial record N; }""")));

    [Fact]
    public Task An_alias_that_shadows_a_model_of_another_file_is_told() => RuleVerifier.VerifyAsync("OCC1009", new TestProject(
        new TestFile("A.cs", """[Provider("one", "https://one.example/v1")] public partial record One { [Model("a", Alias = [|"b"|])] public partial record M; }"""),
        new TestFile("B.cs", """[Provider("two", "https://two.example/v1")] public partial record Two { [Model("b")] public partial record M; }""")));

    [Fact]
    public Task A_provider_id_of_a_referenced_assembly_that_comes_into_the_same_file_is_told() => VerifyAsync(
        "OCC1002",
        """[Provider([|"other"|], "https://own.example/v1")] public partial record Own { [Model("a")] public partial record M; }""",
        """[Provider("other", "https://other.example/v1")] public partial record Other { [Model("b")] public partial record M; }""");

    [Fact]
    public Task An_alias_of_a_referenced_assembly_that_comes_into_the_same_file_is_told() => VerifyAsync(
        "OCC1004",
        """[Provider("own", "https://own.example/v1")] public partial record Own { [Model("a", Alias = [|"fast"|])] public partial record M; }""",
        """[Provider("other", "https://other.example/v1")] public partial record Other { [Model("b", Alias = "Fast")] public partial record M; }""");

    [Fact]
    public Task A_ring_of_chains_through_two_files_is_told_in_both() => RuleVerifier.VerifyAsync("OCC1016", new TestProject(
        new TestFile("A.cs", "[FallbackChain([|typeof(Second)|])] public partial record First;"),
        new TestFile("B.cs", "[FallbackChain([|typeof(First)|])] public partial record Second;")));

    // What nothing reaches comes into no file, and contradicts nothing.
    [Fact]
    public async Task A_referenced_assembly_that_nothing_reaches_is_not_told()
    {
        var library = await LibraryAsync("""[Provider("own", "https://other.example/v1")] public partial record Other { [Model("b", Alias = "fast")] public partial record M; }""");
        var project = new TestProject("""
            [Provider("own", "https://own.example/v1")] public partial record Own { [Model("a", Alias = "fast")] public partial record M; }
            [OpenClawConfig(Default = typeof(Own.M))] public partial record Config;
            """) { References = [library] };

        Assert.Empty(await RuleVerifier.VerifyAsync("OCC1002", project));
        Assert.Empty(await RuleVerifier.VerifyAsync("OCC1004", project));
    }

    private static async Task VerifyAsync(string id, string own, string other) =>
        await RuleVerifier.VerifyAsync(id, new TestProject(own + Root) { References = [await LibraryAsync(other)] });

    private static Task<Microsoft.CodeAnalysis.MetadataReference> LibraryAsync(string source) =>
        new TestProject($"namespace Shared {{ {source} }}") { Name = "Shared" }.ToReferenceAsync(TestContext.Current.CancellationToken);
}
