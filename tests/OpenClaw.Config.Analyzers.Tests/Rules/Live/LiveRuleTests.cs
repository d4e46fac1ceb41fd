using System.Globalization;
using OpenClaw.Config.Analyzers.Tests.Rules.Documentation;
using OpenClaw.Config.Core.Rules;
using OpenClaw.Config.TestKit.Analysis;
using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Live;

/// <summary>
/// Every rule is live: the document-by-document analysis of an editor finds what the examples of its page mark, also where each declaration
/// stands in a file of its own, and where all that the finding is not in comes from a referenced assembly. The verifier demands the same of the build.
/// </summary>
public class LiveRuleTests
{
    /// <summary>The rules with an example of more than one declaration.</summary>
    public static TheoryData<string> Cuttable => Where(parts => parts.Files.Count > 1);

    /// <summary>The rules with an example of which a part may come from another assembly.</summary>
    public static TheoryData<string> Movable => Where(parts => parts.Movable.Count > 0);

    [Theory]
    [MemberData(nameof(Cuttable))]
    public async Task With_a_file_for_each_declaration_the_same_is_found(string id)
    {
        foreach (var example in Examples(id).Where(e => new ExampleParts(e).Files.Count > 1))
        {
            var expected = await FoundAsync(id, [new TestFile("Test.cs", example)]);

            Assert.Equal(expected, await FoundAsync(id, new ExampleParts(example).Files));
        }
    }

    [Theory]
    [MemberData(nameof(Movable))]
    public async Task With_the_cause_in_a_referenced_assembly_the_same_is_found(string id)
    {
        foreach (var example in Examples(id))
        {
            var parts = new ExampleParts(example);
            if (parts.Movable.Count > 0)
            {
                var library = await new TestProject([.. parts.Movable]) { Name = "Library" }.ToReferenceAsync(TestContext.Current.CancellationToken);
                var expected = await FoundAsync(id, [new TestFile("Test.cs", example)]);

                Assert.Equal(expected, await FoundAsync(id, [.. parts.Files.Except(parts.Movable)], library));
            }
        }
    }

    [Fact]
    public void Chain_proofs_rings_policies_and_promises_are_shown_with_causes_elsewhere()
    {
        string[] expected = ["OCC1016", "OCC2007", "OCC3001", "OCC3004", "OCC3005", "OCC3008", "OCC4003", "OCC6001", "OCC6002", "OCC6003", "OCC7007", "OCC8002"];

        Assert.Empty(expected.Except(Ids(Cuttable)));
        Assert.Empty(expected.Except(Ids(Movable)));
    }

    private static IEnumerable<string> Ids(TheoryData<string> data) => data.Select(row => row.Data);

    private static TheoryData<string> Where(Func<ExampleParts, bool> test) =>
        [.. RuleCatalog.All.Select(r => r.Descriptor).Where(r => r.InCSharp && Examples(r.Id).Any(e => test(new ExampleParts(e)))).Select(r => r.Id)];

    private static IReadOnlyList<string> Examples(string id) => RulePage.Read(id).Examples("Fires", "csharp");

    // What is marked is found, in the build and live; the messages without regard to order.
    private static async Task<string[]> FoundAsync(string id, IReadOnlyList<TestFile> files, params Microsoft.CodeAnalysis.MetadataReference[] references)
    {
        var found = await RuleVerifier.VerifyAsync(id, new TestProject([.. files])
        {
            References = [.. references],
            EditorConfig = RuleCatalog.Find(id)!.Descriptor.IsStrict ? $"dotnet_diagnostic.{id}.severity = suggestion" : string.Empty,
        });
        Assert.NotEmpty(found);
        return [.. found.Select(d => d.GetMessage(CultureInfo.InvariantCulture)).Order(StringComparer.Ordinal)];
    }
}
