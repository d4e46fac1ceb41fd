using OpenClaw.Config.Core.Rules;
using OpenClaw.Config.TestKit.Analysis;
using OpenClaw.Config.TestKit.Markup;
using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Documentation;

/// <summary>
/// Every example of every page is run: what is marked is found at exactly that place, in the build, in the editor and in openclaw.json,
/// and nothing else of that rule is.
/// </summary>
public class RuleExampleTests
{
    // They speak of what stands in no declaration: settings, the compiler, a file beside the project.
    private static readonly string[] WithoutExamples = ["OCC0004", "OCC0006", "OCC0007"];

    public static TheoryData<string, string> CSharp => Examples("csharp", r => r.InCSharp);

    public static TheoryData<string, string> Json => Examples("json5", r => r.InJson);

    [Theory]
    [MemberData(nameof(CSharp))]
    public async Task CSharp_examples_hold(string id, string heading)
    {
        foreach (var example in RulePage.Read(id).Examples(heading, "csharp"))
        {
            Assert.Equal(heading == "Fires", MarkedText.Parse(example).Spans.Count > 0);
            await RuleVerifier.VerifyAsync(id, Project(id, example));
        }
    }

    [Theory]
    [MemberData(nameof(Json))]
    public void Json_examples_hold(string id, string heading)
    {
        foreach (var example in RulePage.Read(id).Examples(heading, "json5"))
        {
            Assert.Equal(heading == "Fires", MarkedText.Parse(example).Spans.Count > 0);
            JsonVerifier.Verify(id, example);
        }
    }

    [Fact]
    public void Every_rule_has_an_example_that_fires_and_one_that_does_not()
    {
        foreach (var rule in RuleCatalog.All.Select(r => r.Descriptor).Where(r => !WithoutExamples.Contains(r.Id)))
        {
            var page = RulePage.Read(rule.Id);
            var language = rule.InCSharp ? "csharp" : "json5";

            Assert.NotEmpty(page.Examples("Fires", language));
            Assert.NotEmpty(page.Examples("Is fine", language));
        }
    }

    // A strict rule is shown where a severity is set for it.
    private static TestProject Project(string id, string example) => new(example)
    {
        EditorConfig = RuleCatalog.Find(id)!.Descriptor.IsStrict ? $"dotnet_diagnostic.{id}.severity = suggestion" : string.Empty,
    };

    private static TheoryData<string, string> Examples(string language, Func<RuleDescriptor, bool> runs)
    {
        var data = new TheoryData<string, string>();
        foreach (var id in RuleCatalog.All.Select(r => r.Descriptor).Where(runs).Select(r => r.Id))
        {
            foreach (var heading in new[] { "Fires", "Is fine" })
            {
                if (RulePage.Read(id).Examples(heading, language).Count > 0)
                {
                    data.Add(id, heading);
                }
            }
        }

        return data;
    }
}
