using System.Globalization;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenClaw.Config;
using OpenClaw.Config.Runtime;
using OpenClaw.Config.Runtime.Tests.Cooldowns;

// One request along a chain of two; prints what came of each step. Arguments: the port of redis, two base URLs.
static ModelDescriptor Model(string provider, string baseUrl) => new()
{
    Ref = new ModelRef(provider, "m"),
    Api = ModelApi.OpenAICompletions,
    BaseUrl = baseUrl,
    Hosting = Hosting.Local,
    Provider = new ProviderDescriptor { Id = provider, Api = ModelApi.OpenAICompletions, BaseUrl = baseUrl, PlaceholderKey = "sk-local", Account = provider, Hosting = Hosting.Local },
};

var chain = new ChainDescriptor { Name = "Hybrid", Hops = [new(Model("first", args[1])), new(Model("second", args[2]))] };
var services = new ServiceCollection();
services.AddSingleton<IDistributedCache>(new RespCache(int.Parse(args[0], CultureInfo.InvariantCulture)));
OpenClawConfigServices.Add(services, new ConfigurationBuilder().Build(), new ConfigDescriptor { Name = "Replica", Chains = [chain] }, [(typeof(Program), chain)], []);
// However busy the machine of a test is.
services.Configure<OpenClawRuntimeOptions>(options => options.SharedStore = TimeSpan.FromSeconds(30));
services.AddSharedCooldowns();
await using var provider = services.BuildServiceProvider();
var response = await provider.GetRequiredKeyedService<IChatClient>(typeof(Program)).GetResponseAsync("hi").ConfigureAwait(false);
Console.WriteLine(string.Join(',', response.GetChainReport()!.Attempts.Select(attempt => attempt.Outcome)));
