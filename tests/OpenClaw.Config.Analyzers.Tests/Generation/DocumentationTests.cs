using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using OpenClaw.Config.TestKit.Generation;

namespace OpenClaw.Config.Analyzers.Tests.Generation;

public class DocumentationTests
{
    [Fact]
    public async Task Every_generated_public_member_is_documented()
    {
        var run = await Generated.From(new TestKit.Projects.TestProject(Seed.Source) { References = References.Hosting });
        var undocumented = Types(run.Output.Assembly.GlobalNamespace)
            .SelectMany(t => t.GetMembers().Append(t))
            .Where(m => m.DeclaredAccessibility == Accessibility.Public && m.GetAttributes().Any(a => a.AttributeClass!.Name == "GeneratedCodeAttribute"))
            .Where(m => string.IsNullOrEmpty(m.GetDocumentationCommentXml(cancellationToken: TestContext.Current.CancellationToken)));

        Assert.Empty(undocumented);
    }

    [Fact]
    public async Task A_model_says_its_window_limits_price_and_who_says_so()
    {
        var run = await Generated.From(Seed.Source);

        var text = Documentation(run, "LmStudio+Local");

        Assert.Contains("lmstudio/my-local-model", text, StringComparison.Ordinal);
        Assert.Contains("196,608 tokens (declared)", text, StringComparison.Ordinal);
        Assert.Contains("176,608 are left for prompts", text, StringComparison.Ordinal);
        Assert.Contains("8,192 tokens (declared)", text, StringComparison.Ordinal);
        Assert.Contains("0 USD in, 0 USD out per million tokens (declared)", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_users_own_summary_stays_and_ours_goes_into_remarks()
    {
        var run = await Generated.From("/// <summary>Mine.</summary>\n" + Seed.LmStudio);

        var xml = XElement.Parse(run.Output.GetTypeByMetadataName("LmStudio")!.GetDocumentationCommentXml(cancellationToken: TestContext.Current.CancellationToken)!);

        Assert.Equal("Mine.", Assert.Single(xml.Elements("summary")).Value);
        Assert.Contains("lmstudio", Assert.Single(xml.Elements("remarks")).Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_comes_from_the_catalogue_is_said_to()
    {
        var text = Documentation(await Generated.From(Seed.Source), "Anthropic+Opus");

        Assert.Contains("tokens (from the catalogue)", text, StringComparison.Ordinal);
        Assert.Contains("Catalogue: ", text, StringComparison.Ordinal);
    }

    private static string Documentation(GeneratorRun run, string type) =>
        run.Output.GetTypeByMetadataName(type)!.GetDocumentationCommentXml(cancellationToken: TestContext.Current.CancellationToken)!;

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol symbol) => symbol.GetMembers().OfType<INamespaceOrTypeSymbol>()
        .SelectMany(s => s is INamedTypeSymbol type ? Types(type).Prepend(type) : Types(s));
}
