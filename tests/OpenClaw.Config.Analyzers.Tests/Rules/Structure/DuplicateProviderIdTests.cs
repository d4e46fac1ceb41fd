using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Structure;

public sealed class DuplicateProviderIdTests() : RuleTests("OCC1002")
{
    [Fact]
    public Task One_id_twice_fires_on_both_sides() => Fires("""
        [Provider([|"box"|], "http://127.0.0.1:8000/v1")] public partial record First;
        [Provider([|"box"|], "http://127.0.0.1:8001/v1")] public partial record Second;
        """, ["The provider id 'box' is taken by Second too (OpenClaw compares ids trimmed and in lower case). One of them would be dropped with its models and key; give each "
            + "provider an id of its own.", "The provider id 'box' is taken by First too (OpenClaw compares ids trimmed and in lower case). One of them would be dropped with its models and key; give each "
            + "provider an id of its own."]);

    [Fact]
    public Task Case_and_white_space_do_not_count_whatever_file_it_is_in() => Fires(
        new TestProject(
            new TestFile("First.cs", """[Provider([|"box"|], "http://127.0.0.1:8000/v1")] public partial record First;"""),
            new TestFile("Second.cs", """[Provider([|"Box "|], "http://127.0.0.1:8001/v1")] public partial record Second;""")),
        "The provider id 'box' is taken by Second too (OpenClaw compares ids trimmed and in lower case). One of them would be dropped with its models and key; give each "
            + "provider an id of its own.",
        "The provider id 'Box ' is taken by First too (OpenClaw compares ids trimmed and in lower case). One of them would be dropped with its models and key; give each "
            + "provider an id of its own.");

    [Fact]
    public Task Other_ids_pass() => Silent("""
        [Provider("box", "http://127.0.0.1:8000/v1")] public partial record First;
        [Provider("box-2", "http://127.0.0.1:8001/v1")] public partial record Second;
        """);

    [Fact]
    public Task Two_roots_may_each_have_one() => Silent("""
        namespace A
        {
            [Provider("box", "http://127.0.0.1:8000/v1")] public partial record Box { [Model("m", ContextWindow = 64_000)] public partial record M; }
            [OpenClawConfig(Default = typeof(Box.M), File = "a.openclaw.json")] public partial record Config;
        }

        namespace B
        {
            [Provider("box", "http://127.0.0.1:8001/v1")] public partial record Box { [Model("m", ContextWindow = 64_000)] public partial record M; }
            [OpenClawConfig(Default = typeof(Box.M), File = "b.openclaw.json")] public partial record Config;
        }
        """);

    [Fact]
    public void Two_keys_of_a_file_fire() => FiresInJson("""
        { models: { providers: { [|box|]: { baseUrl: "http://127.0.0.1:8000/v1", models: [] }, [|"BOX"|]: { baseUrl: "http://127.0.0.1:8001/v1", models: [] } } } }
        """, ["The provider id 'box' is taken by BOX too (OpenClaw compares ids trimmed and in lower case). One of them would be dropped with its models and key; give each "
            + "provider an id of its own.", "The provider id 'BOX' is taken by box too (OpenClaw compares ids trimmed and in lower case). One of them would be dropped with its models and key; give each "
            + "provider an id of its own."]);

    [Fact]
    public void Other_keys_pass() => SilentInJson("""
        { models: { providers: { box: { baseUrl: "http://127.0.0.1:8000/v1", models: [] }, "box-2": { baseUrl: "http://127.0.0.1:8001/v1", models: [] } } } }
        """);

    [Fact]
    public void A_provider_that_only_a_reference_names_is_no_second() => SilentInJson("""
        {
          agents: { defaults: { model: "BOX/m" } },
          models: { providers: { box: { baseUrl: "http://127.0.0.1:8000/v1", models: [{ id: "m", name: "M", contextWindow: 64000 }] } } },
        }
        """);
}
