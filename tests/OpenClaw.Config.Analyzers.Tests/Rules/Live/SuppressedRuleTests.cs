using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Tests.Rules.Documentation;
using OpenClaw.Config.Core.Rules;
using OpenClaw.Config.TestKit.Analysis;
using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Live;

/// <summary>
/// Every rule can be passed over where it speaks, whether it stands on an argument, on an attribute or on a name: with [SuppressMessage] on the very
/// declaration, with one for the assembly that names it, with a pragma around it, and with a severity for its file.
/// </summary>
public class SuppressedRuleTests
{
    private const string Attribute = "System.Diagnostics.CodeAnalysis.SuppressMessage";

    public static TheoryData<string> Rules => [.. RuleCatalog.All.Select(r => r.Descriptor).Where(r => r.InCSharp && Example(r.Id) is not null).Select(r => r.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task SuppressMessage_on_the_declaration_passes_it_over(string id) =>
        Assert.Empty(await FoundAsync(id, new TestProject(new ExampleParts(Example(id)!).WithInFrontOfMarkedTypes($"[{Attribute}({Arguments(id)})] "))));

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task SuppressMessage_of_the_assembly_that_names_the_declaration_passes_it_over(string id)
    {
        var parts = new ExampleParts(Example(id)!);
        var suppressions = parts.MarkedTypeNames.Select(name => $"[assembly: {Attribute}({Arguments(id)}, Scope = \"type\", Target = \"{name}\")]\n");

        Assert.Empty(await FoundAsync(id, new TestProject(new TestFile("Suppressions.cs", string.Concat(suppressions)), new TestFile("Test.cs", parts.Text))));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task A_pragma_around_the_declarations_passes_them_over(string id) =>
        Assert.Empty(await FoundAsync(id, new TestProject($"#pragma warning disable {id} // A test.\n{new ExampleParts(Example(id)!).Text}\n#pragma warning restore {id}\n")));

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task A_severity_for_the_file_passes_it_over(string id)
    {
        var project = new TestProject(new ExampleParts(Example(id)!).Text) { EditorConfig = $"[Test.cs]\ndotnet_diagnostic.{id}.severity = none" };

        Assert.Empty(await RuleVerifier.VerifyAsync(id, project));
    }

    // The rules without one speak of what stands in no declaration.
    private static string? Example(string id) => RulePage.Read(id).Examples("Fires", "csharp") is [var first, ..] ? first : null;

    private static string Arguments(string id) => $"\"OpenClaw.{RuleCatalog.Find(id)!.Descriptor.Category}\", \"{id}\", Justification = \"A test.\"";

    private static Task<IReadOnlyList<Diagnostic>> FoundAsync(string id, TestProject project) => RuleVerifier.VerifyAsync(id, project with
    {
        EditorConfig = RuleCatalog.Find(id)!.Descriptor.IsStrict ? $"dotnet_diagnostic.{id}.severity = suggestion" : string.Empty,
    });
}
