using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Analysis;
using OpenClaw.Config.TestKit.Analysis;
using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Input;

/// <summary>The file stands beside the sources, so what is wrong in it is told there and not at a declaration.</summary>
public sealed class BadCatalogueFileTests() : RuleTests("OCC0007")
{
    protected override TestProject? CSharpExample => null;

    protected override TestProject? JsonExample => Beside(File("""{ models: { "my-server/m": { contextWindow: "many" } } }"""));

    [Fact]
    public Task A_value_that_cannot_be_used_fires_at_its_place() => FiresInFile("""{ models: { "my-server/m": { contextWindow: [|"many"|] } } }""", "team.openclaw-models.json (1,45): Expected a whole number of tokens above 0. No rule knows what it says there; the rest of the file counts.");

    [Fact]
    public Task A_key_that_is_not_known_fires() => FiresInFile("""{ models: { "my-server/m": { [|contextLenght|]: 8192 } } }""", "team.openclaw-models.json (1,30): The key 'contextLenght' is unknown here. Known: name, contextWindow, maxTokens, input, tools, reasoning, openWeights, cost, "
            + "size, activeSize, quantization, released, retired. No rule knows what it says there; the rest of the file counts.");

    [Fact]
    public Task A_text_that_is_no_JSON5_fires() => FiresInFile("{ models: [|“x”|] }", "team.openclaw-models.json (1,11): “x” uses a typographic quote, which is no quote in JSON5. Use a straight one: \". No rule knows what it says there; the rest "
            + "of the file counts.");

    [Fact]
    public async Task What_can_be_used_passes() => Assert.Empty(await VerifyAsync("""{ models: { "my-server/m": { contextWindow: 8192 } } }"""));

    private static TestFile File(string text) => new("team.openclaw-models.json", text);

    private static Task<IReadOnlyList<Diagnostic>> VerifyAsync(string text, params string[] messages) =>
        AnalyzerVerifier.VerifyAnalyzerAsync(new OpenClawJsonAnalyzer(), Beside(File(text)), ["OCC0007"], messages);

    private static async Task FiresInFile(string text, string message) => Assert.Single(await VerifyAsync(text, message));
}
