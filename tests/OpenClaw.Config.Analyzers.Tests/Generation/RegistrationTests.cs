using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.Analyzers.Tests.Generation;

public class RegistrationTests
{
    [Fact]
    public async Task A_client_for_every_chain_and_model_is_registered_where_the_run_time_is_referenced()
    {
        var run = await Generated.From(new TestProject(Seed.Source) { References = References.Hosting });
        var assembly = run.Load();
        var services = new ServiceCollection();

        assembly.GetType("AssistantConfigServices", throwOnError: true)!.GetMethod("AddAssistantConfig")!
            .Invoke(null, [services, new ConfigurationManager()]);

        var keys = services.Where(s => s.ServiceType == typeof(IChatClient) && s.IsKeyedService).Select(s => ((Type)s.ServiceKey!).FullName);
        Assert.Equal(["Anthropic+Opus", "Anthropic+Sonnet", "Hybrid", "LmStudio+Local"], keys.Order(StringComparer.Ordinal));
        Assert.Contains(services, s => s.ServiceType.FullName == "AssistantConfig+HybridClient");
    }

    [Fact]
    public async Task Nothing_is_registered_where_the_run_time_is_not_referenced()
    {
        var run = await Generated.From(Seed.Source);

        Assert.DoesNotContain("AddAssistantConfig", run.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Microsoft.Extensions", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_registration_is_used_as_a_method_of_the_services()
    {
        await Generated.From(new TestProject(
            new TestFile("Config.cs", "namespace App;\n" + Seed.Source),
            new TestFile("Startup.cs", """
                using App;
                using Microsoft.Extensions.AI;
                using Microsoft.Extensions.Configuration;
                using Microsoft.Extensions.DependencyInjection;

                internal sealed class Service([FromKeyedServices(typeof(Hybrid))] IChatClient keyed, AssistantConfig.HybridClient typed)
                {
                    public object[] Clients => [keyed, typed, typed.Chain.Hops];

                    public static void Configure(IServiceCollection services, IConfiguration configuration) => services.AddAssistantConfig(configuration);
                }
                """))
        {
            References = References.Hosting,
        });
    }

    [Fact]
    public async Task Names_that_the_user_has_taken_are_left_to_the_user()
    {
        var run = await Generated.From(new TestProject(Seed.LmStudio + Seed.Anthropic + """
            [FallbackChain(typeof(Anthropic.Sonnet), typeof(LmStudio.Local))]
            public partial record Hybrid;

            [OpenClawConfig(Default = typeof(Hybrid))]
            public partial record AssistantConfig
            {
                public sealed record HybridClient;
            }

            public static class OtherConfigServices;

            [OpenClawConfig(Default = typeof(Hybrid))]
            public partial record OtherConfig;
            """)
        {
            References = References.Hosting,
        });

        Assert.DoesNotContain("class HybridClient", run.Sources["AssistantConfig.g.cs"], StringComparison.Ordinal);
        Assert.Contains("AddAssistantConfig", run.Sources["AssistantConfig.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("AddOtherConfig", run.Sources["OtherConfig.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_declaration_that_is_an_error_to_name_is_no_key()
    {
        var run = await Generated.From(new TestProject(Seed.LmStudio + """
            [Obsolete("Use the other one", error: true)]
            [FallbackChain(typeof(LmStudio.Local))]
            public partial record Old;

            [OpenClawConfig]
            public partial record AssistantConfig;
            """)
        {
            References = References.Hosting,
        });

        Assert.DoesNotContain("typeof(global::Old)", run.Text, StringComparison.Ordinal);
        Assert.Contains("typeof(global::LmStudio.Local)", run.Text, StringComparison.Ordinal);
    }
}
