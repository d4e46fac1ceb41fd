using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace OpenClaw.Config.Runtime.Tests;

public class RegistrationTests
{
    private sealed record Hybrid;

    private sealed record Local;

    [Fact]
    public void Every_chain_and_model_is_registered_under_its_declaration()
    {
        var model = new ModelDescriptor { Ref = new ModelRef("lmstudio", "m"), Api = ModelApi.OpenAICompletions };
        var chain = new ChainDescriptor { Name = "Hybrid", Hops = [new HopDescriptor(model)] };
        var services = new ServiceCollection();

        OpenClawConfigServices.Add(
            services,
            new ConfigurationBuilder().Build(),
            new ConfigDescriptor { Name = "AssistantConfig" },
            [(typeof(Hybrid), chain)],
            [(typeof(Local), model)]);

        Assert.Equal(
            [typeof(Hybrid), typeof(Local)],
            services.Where(service => service.IsKeyedService && service.ServiceType == typeof(IChatClient)).Select(service => service.ServiceKey));
    }
}
