using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Secrets;

public sealed class SharedKeyTests() : RuleTests("OCC5005")
{
    [Fact]
    public Task One_variable_for_two_vendors_fires_at_both() => Fires("""
        [Provider("one", "https://api.one.example/v1", ApiKeyVariable = [|"LLM_KEY"|])]
        public partial record One;

        [Provider("two", "https://api.two.test/v1", ApiKeyVariable = [|"LLM_KEY"|])]
        public partial record Two;
        """, ["LLM_KEY is the key of 'one' (one.example) and of 'two' (two.test), another vendor: one of them gets a key that is not its own. Give each vendor a variable of its own.", "LLM_KEY is the key of 'two' (two.test) and of 'one' (one.example), another vendor: one of them gets a key that is not its own. Give each vendor a variable of its own."]);

    [Fact]
    public Task Both_sides_are_told_in_different_files() => Fires(
        new TestProject(
            new TestFile("One.cs", """[Provider("one", "https://api.one.example/v1", ApiKeyVariable = [|"LLM_KEY"|])] public partial record One;"""),
            new TestFile("Two.cs", """[Provider("openai", ApiKeyVariable = [|"LLM_KEY"|])] public partial record Two;""")),
        "LLM_KEY is the key of 'one' (one.example) and of 'openai' (openai.com), another vendor: one of them gets a key that is not its own. Give each vendor a variable of its own.", "LLM_KEY is the key of 'openai' (openai.com) and of 'one' (one.example), another vendor: one of them gets a key that is not its own. Give each vendor a variable of its own.");

    [Theory]
    [InlineData("https://eu.one.example/v1")]
    [InlineData("http://127.0.0.1:8000/v1")]
    [InlineData("http://192.168.1.5:8000/v1")]
    [InlineData("http://gateway:8000/v1")]
    [InlineData("https://${LLM_HOST}/v1")]
    public Task Regions_of_one_vendor_and_private_hosts_may_share(string url) => Silent($$"""
        [Provider("one", "https://api.one.example/v1", ApiKeyVariable = "LLM_KEY")]
        public partial record One;

        [Provider("two", "{{url}}", ApiKeyVariable = "LLM_KEY")]
        public partial record Two;
        """);

    [Fact]
    public Task Two_vendors_below_one_country_s_second_level_are_two() => Fires("""
        [Provider("one", "https://api.one.co.uk/v1", ApiKeyVariable = [|"LLM_KEY"|])]
        public partial record One;

        [Provider("two", "https://api.two.co.uk/v1", ApiKeyVariable = [|"LLM_KEY"|])]
        public partial record Two;
        """, ["LLM_KEY is the key of 'one' (one.co.uk) and of 'two' (two.co.uk), another vendor: one of them gets a key that is not its own. Give each vendor a variable of its own.", "LLM_KEY is the key of 'two' (two.co.uk) and of 'one' (one.co.uk), another vendor: one of them gets a key that is not its own. Give each vendor a variable of its own."]);

    [Fact]
    public Task Each_its_own_variable_passes() => Silent("""
        [Provider("one", "https://api.one.example/v1", ApiKeyVariable = "ONE_KEY")]
        public partial record One;

        [Provider("two", "https://api.two.test/v1", ApiKeyVariable = "TWO_KEY")]
        public partial record Two;
        """);

    [Fact]
    public Task Two_roots_have_two_files_and_may_share() => Silent("""
        namespace First
        {
            [Provider("one", "https://api.one.example/v1", ApiKeyVariable = "LLM_KEY")] public partial record One;
            [OpenClawConfig(File = "first.json")] public partial record Config;
        }

        namespace Second
        {
            [Provider("two", "https://api.two.test/v1", ApiKeyVariable = "LLM_KEY")] public partial record Two;
            [OpenClawConfig(File = "second.json")] public partial record Config;
        }
        """);

    [Fact]
    public async Task A_provider_of_a_referenced_assembly_is_seen()
    {
        var library = new TestProject("""
            namespace Shared
            {
                [Provider("one", "https://api.one.example/v1", ApiKeyVariable = "LLM_KEY")]
                public partial record One
                {
                    [Model("m")] public partial record M;
                }
            }
            """) { Name = "Shared" };

        await Fires(
            new TestProject("""
                [Provider("two", "https://api.two.test/v1", ApiKeyVariable = [|"LLM_KEY"|])]
                public partial record Two
                {
                    [Model("m")] public partial record M;
                }

                [FallbackChain(typeof(Two.M), typeof(Shared.One.M))] public partial record Chain;
                [OpenClawConfig(Default = typeof(Chain))] public partial record Config;
                """) { References = [await library.ToReferenceAsync(TestContext.Current.CancellationToken)] },
            "LLM_KEY is the key of 'two' (two.test) and of 'one' (one.example), another vendor: one of them gets a key that is not its own. Give each vendor a variable of its own.");
    }

    [Fact]
    public void A_file_fires_at_both() => FiresInJson("""
        {
          models: {
            providers: {
              one: { baseUrl: "https://api.one.example/v1", apiKey: [|"${LLM_KEY}"|], models: [] },
              two: { baseUrl: "https://api.two.test/v1", apiKey: [|{ source: "env", provider: "default", id: "LLM_KEY" }|], models: [] },
            },
          },
        }
        """, ["LLM_KEY is the key of 'one' (one.example) and of 'two' (two.test), another vendor: one of them gets a key that is not its own. Give each vendor a variable of its own.", "LLM_KEY is the key of 'two' (two.test) and of 'one' (one.example), another vendor: one of them gets a key that is not its own. Give each vendor a variable of its own."]);

    [Fact]
    public void A_file_with_regions_of_one_vendor_passes() => SilentInJson("""
        {
          models: {
            providers: {
              one: { baseUrl: "https://api.one.example/v1", apiKey: "${LLM_KEY}", models: [] },
              "one-eu": { baseUrl: "https://eu.one.example/v1", apiKey: "${LLM_KEY}", models: [] },
            },
          },
        }
        """);
}
