using OpenClaw.Config.TestKit.Analysis;
using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.Analyzers.Tests.Analysis;

/// <summary>The cause of a finding may stand in another file or assembly; the finding stands at what is being edited.</summary>
public class ReferencedAssemblyTests
{
    private const string Models = """
        [Provider("lmstudio", "http://127.0.0.1:1234/v1", Api = ModelApi.OpenAIResponses)]
        public partial record LmStudio
        {
            [Model("big-model", ContextWindow = 196_608, MaxTokens = 8_192)] public partial record Big;
            [Model("small-model", ContextWindow = 48_000, MaxTokens = 8_192)] public partial record Small;
        }

        [FallbackChain(typeof(LmStudio.Small))] public partial record Inner;
        """;

    private const string Chain = "[FallbackChain(typeof(LmStudio.Big), [|typeof(Inner)|])] public partial record Outer;";

    [Fact]
    public Task A_small_model_of_another_file_is_told_at_the_chain() =>
        RuleVerifier.VerifyAsync("OCC2007", new TestProject(new TestFile("Models.cs", Models), new TestFile("Chain.cs", Chain)));

    [Fact]
    public async Task A_small_model_of_another_assembly_is_told_at_the_chain()
    {
        var library = await new TestProject(Models) { Name = "Library" }.ToReferenceAsync(TestContext.Current.CancellationToken);
        await RuleVerifier.VerifyAsync("OCC2007", new TestProject(Chain) { References = [library] });
    }

    [Fact]
    public Task A_duplicate_is_told_on_both_sides() => RuleVerifier.VerifyAsync("OCC1002", new TestProject(
        new TestFile("A.cs", """[Provider([|"box"|], "http://127.0.0.1:8000/v1")] public partial record A;"""),
        new TestFile("B.cs", """[Provider([|"Box"|], "http://127.0.0.1:8001/v1")] public partial record B;""")));

    [Fact]
    public async Task Without_the_library_nothing_runs()
    {
        var found = await AnalyzerVerifier.VerifyAnalyzerAsync(
            new OpenClaw.Config.Analyzers.Analysis.ConfigurationAnalyzer(),
            new TestProject("""
                namespace Elsewhere { public sealed class ProviderAttribute(string id) : Attribute { public string Id => id; } }
                [Elsewhere.Provider("")] public record P;
                """) { HasLibrary = false },
            []);
        Assert.Empty(found);
    }
}
