using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.Analyzers.Tests.Analysis;

public class FindingLocatorTests
{
    private const string Models = """
        [Provider("p", "http://127.0.0.1:1/v1")]
        public partial record P
        {
            [Model("a")] public partial record A;
            [Model("b")] public partial record B;
        }

        """;

    [Fact]
    public Task The_name_of_a_declaration_is_its_identifier() =>
        HostVerifier.VerifyPlaceAsync(Slot.Name, """[Provider("p")] public partial record [|P|];""");

    [Fact]
    public Task A_positional_argument_is_found_by_its_parameter() =>
        HostVerifier.VerifyPlaceAsync(new(AttributeKind.Provider, "BaseUrl"), """[Provider("p", [|"http://localhost"|])] public partial record P;""");

    [Fact]
    public Task A_positional_argument_may_be_named() =>
        HostVerifier.VerifyPlaceAsync(new(AttributeKind.Provider, "Id"), """[Provider(baseUrl: "http://localhost", id: [|"p"|])] public partial record P;""");

    [Fact]
    public Task A_named_argument_is_found_by_its_property() => HostVerifier.VerifyPlaceAsync(
        new(AttributeKind.Model, "ContextWindow"),
        """
        [Provider("p")]
        public partial record P
        {
            [Model("a", Name = "A", ContextWindow = [|8_192|])] public partial record A;
        }
        """);

    [Fact]
    public Task An_argument_that_is_not_written_falls_back_to_its_attribute() =>
        HostVerifier.VerifyPlaceAsync(new(AttributeKind.Provider, "BaseUrl"), """[[|Provider("p")|]] public partial record P;""");

    [Fact]
    public Task An_attribute_that_is_not_there_falls_back_to_the_name() => HostVerifier.VerifyAsync(
        new TestProject("""[Provider("p")] public partial record [|P|];"""), new ElsewhereRule(new(AttributeKind.Cost, "Input")));

    [Fact]
    public Task An_item_of_a_params_list_is_an_argument_of_its_own() => HostVerifier.VerifyPlaceAsync(
        Slot.Entry(2), Models + "[FallbackChain(typeof(P.A), typeof(P.B), [|typeof(P.A)|])] public partial record C;");

    [Fact]
    public Task An_item_of_a_params_list_may_stand_in_an_array() => HostVerifier.VerifyPlaceAsync(
        Slot.Entry(2), Models + "[FallbackChain(typeof(P.A), new[] { typeof(P.B), [|typeof(P.A)|] })] public partial record C;");

    [Fact]
    public Task An_item_of_a_params_list_may_stand_in_a_collection_expression() => HostVerifier.VerifyPlaceAsync(
        Slot.Entry(1), Models + "[FallbackChain(typeof(P.A), [ [|typeof(P.B)|] ])] public partial record C;");

    [Fact]
    public Task The_primary_of_a_chain_is_its_first_argument() => HostVerifier.VerifyPlaceAsync(
        Slot.Entry(0), Models + "[FallbackChain([|typeof(P.A)|], typeof(P.B))] public partial record C;");

    [Fact]
    public Task An_item_of_a_named_list_is_found() => HostVerifier.VerifyPlaceAsync(
        new(AttributeKind.OpenClawConfig, "Allow", 0, 1),
        Models + "[OpenClawConfig(Allow = new[] { typeof(P.A), [|typeof(P.B)|] })] public partial record C;");

    [Fact]
    public Task Of_a_repeated_attribute_the_right_one_is_found() => HostVerifier.VerifyPlaceAsync(
        new(AttributeKind.RequestHeader, "Name", 1),
        """[Provider("p"), RequestHeader("a", "1"), RequestHeader([|"b"|], "2")] public partial record P;""");

    [Fact]
    public Task An_alias_of_an_attribute_is_seen_through() => HostVerifier.VerifyPlaceAsync(
        new(AttributeKind.Provider, "Id"), """using Server = OpenClaw.Config.ProviderAttribute; [Server([|"p"|])] public partial record P;""");

    [Fact]
    public Task A_global_alias_of_another_file_is_seen_through() => HostVerifier.VerifyPlaceAsync(
        new(AttributeKind.Provider, "Id"),
        new TestProject(
            new TestFile("Aliases.cs", "global using Server = OpenClaw.Config.ProviderAttribute;"),
            new TestFile("P.cs", """[Server([|"p"|])] public partial record P;""")));

    [Fact]
    public Task A_qualified_attribute_with_its_full_name_is_seen() => HostVerifier.VerifyPlaceAsync(
        new(AttributeKind.Provider, "Id"), """[global::OpenClaw.Config.ProviderAttribute([|"p"|])] public partial record P;""");

    [Fact]
    public Task An_attribute_of_the_same_name_but_another_namespace_is_none_of_ours() => HostVerifier.VerifyPlaceAsync(
        new(AttributeKind.Provider, "Id"),
        """
        [Other.Provider("p")] public partial record P;

        namespace Other
        {
            public sealed class ProviderAttribute(string id) : Attribute { public string Id => id; }
        }
        """);

    [Fact]
    public Task Parts_in_several_files_are_reported_where_the_attribute_stands() => HostVerifier.VerifyPlaceAsync(
        new(AttributeKind.RequestHeader, "Name"),
        new TestProject(
            new TestFile("A.cs", """[Provider("p")] public partial record P;"""),
            new TestFile("B.cs", """[RequestHeader([|"b"|], "2")] public partial record P;"""),
            new TestFile("C.cs", """public partial record P;""")));

    [Fact]
    public Task The_name_of_a_type_in_several_files_is_that_of_the_part_with_attributes() => HostVerifier.VerifyPlaceAsync(
        Slot.Name,
        new TestProject(
            new TestFile("A.cs", """public partial record P;"""),
            new TestFile("B.cs", """[Provider("p")] public partial record [|P|];""")));
}
