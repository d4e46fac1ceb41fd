using OpenClaw.Config.Analyzers.Analysis;
using OpenClaw.Config.TestKit.Analysis;
using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.Analyzers.Tests.Analysis;

public class ProjectCatalogueTests
{
    private const string Known = """{ models: { "my-server/m": { contextWindow: 8192 } } }""";

    private const string Chain = """
        [Provider("my-server", "http://127.0.0.1:8000/v1", Api = ModelApi.OpenAICompletions)]
        public partial record P
        {
            [Model([|"m"|])] public partial record M;
        }

        [OpenClawConfig(Default = typeof(P.M))] public partial record Root;
        """;

    [Fact]
    public Task What_a_file_of_the_project_says_of_a_model_is_known_to_the_rules() => RuleVerifier.VerifyAsync(
        "OCC2001", new TestProject(Chain) { AdditionalFiles = [new TestFile("team.openclaw-models.json", Known)] });

    [Fact]
    public Task Without_the_file_nobody_knows() => RuleVerifier.VerifyAsync("OCC2003", Chain);

    [Fact]
    public async Task What_cannot_be_used_is_told_at_its_place()
    {
        var found = await AnalyzerVerifier.VerifyAnalyzerAsync(
            new OpenClawJsonAnalyzer(),
            new TestProject("public class Nothing { }")
            {
                AdditionalFiles = [new TestFile("team.openclaw-models.json", """{ models: { "my-server/m": { contextWindow: [|"many"|] } } }""")],
            },
            ["OCC0007"]);
        Assert.Single(found);
    }
}
