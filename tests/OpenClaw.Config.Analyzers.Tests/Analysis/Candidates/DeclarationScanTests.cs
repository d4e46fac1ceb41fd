namespace OpenClaw.Config.Analyzers.Tests.Analysis.Candidates;

public class DeclarationScanTests
{
    private const string Provider = """
        using OpenClaw.Config;
        namespace App;
        [Provider("p", "http://localhost:1/v1")]
        public partial record P
        {
            [Model("a", ContextWindow = Limits.Window)] public partial record A;
            [Model("b")] public partial record B;
        }
        """;

    private const string Chain = """
        using OpenClaw.Config;
        namespace App;
        [FallbackChain(typeof(P.A), typeof(P.B))] public partial record C;
        """;

    private const string Code = """
        namespace App;
        public static class Limits { public const int Window = 32_000; public static int Use() => 1; }
        """;

    [Fact]
    public void The_first_read_binds_every_candidate() => Assert.Equal(4, new ScanProject(Provider, Chain, Code).Scan().Bound);

    [Fact]
    public void A_second_read_of_the_same_files_binds_nothing_and_keeps_the_graph()
    {
        var project = new ScanProject(Provider, Chain, Code);
        var first = project.Scan();
        var second = project.Scan();
        Assert.Equal(0, second.Bound);
        Assert.Same(first.Graph, second.Graph);
    }

    [Fact]
    public void An_edit_in_a_method_of_another_file_binds_nothing_and_keeps_the_graph()
    {
        var project = new ScanProject(Provider, Chain, Code);
        var first = project.Scan();
        project.Edit(2, Code.Replace("=> 1", "=> 2", StringComparison.Ordinal));
        var second = project.Scan();
        Assert.Equal(0, second.Bound);
        Assert.Same(first.Graph, second.Graph);
    }

    [Fact]
    public void An_edit_of_an_argument_binds_the_declarations_of_its_file_only()
    {
        var project = new ScanProject(Provider, Chain, Code);
        project.Scan();
        project.Edit(0, Provider.Replace("\"b\"", "\"b2\"", StringComparison.Ordinal));
        Assert.Equal(3, project.Scan().Bound);
    }

    [Fact]
    public void A_constant_of_another_file_is_read_again_when_it_changes()
    {
        var project = new ScanProject(Provider, Chain, Code);
        project.Scan();
        project.Edit(2, Code.Replace("32_000", "8_000", StringComparison.Ordinal));
        var model = project.Scan().Declarations.Values.Single(d => d.Name == "A");
        Assert.Equal(8_000, model.Attributes[0].Number("ContextWindow"));
    }

    [Fact]
    public void A_new_type_that_takes_a_name_over_is_noticed()
    {
        var project = new ScanProject(Provider, Chain, Code);
        project.Scan();
        project.Edit(2, Code + " public class ProviderAttribute : System.Attribute { public ProviderAttribute(string a, string b) { } }");
        Assert.DoesNotContain(project.Scan().Declarations.Values, d => d.Name == "P");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void After_any_edits_the_declarations_are_those_of_a_fresh_read(int seed)
    {
        var random = new Random(seed);
        var project = new ScanProject(Provider, Chain, Code, "namespace App;", "public class Free { }");
        for (var step = 0; step < 60; step++)
        {
            var file = random.Next(project.Sources.Count);
            project.Edit(file, ScanEdits.Apply(project.Sources[file], random));
            var found = project.Scan().Declarations;
            var expected = project.Fresh().Scan().Declarations;
            Assert.Equal(
                expected.Values.OrderBy(d => d.Id.Value, StringComparer.Ordinal),
                found.Values.OrderBy(d => d.Id.Value, StringComparer.Ordinal));
        }
    }
}
