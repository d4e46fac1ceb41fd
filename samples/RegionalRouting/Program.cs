using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenClaw.Config.Runtime;
using RegionalRouting.Declarations;
using StandIn;

// dotnet run --project samples/RegionalRouting [--live] [prompt…]
// Asks each regional chain. Without --live, Europe's provider is down: its chain falls back to this machine, never to another region.
var isLive = args.Contains("--live");
var prompt = string.Join(' ', args.Where(argument => argument != "--live")) is { Length: > 0 } words ? words : "Where am I answered?";

await using var standIn = isLive ? null : await StandInServer.StartAsync(
    new StandInProvider("openrouter", "This is {model}, pinned to the United States.", "moonshotai/kimi-k2.6") { Region = "us" },
    new StandInProvider("mistral", "unused", "mistral-large-latest") { FailsWith = 500, Region = "eu" },
    new StandInProvider("lmstudio", "This is {model}, on this machine.", "my-local-model"));
var builder = Host.CreateApplicationBuilder();
builder.Configuration.AddInMemoryCollection(standIn?.Settings ?? []);
builder.Logging.ClearProviders();
builder.Services.AddAssistantConfig(builder.Configuration);
using var host = builder.Build();

var failures = 0;
foreach (var chain in new[] { typeof(UsChain), typeof(EuChain), typeof(PrivateChain) })
{
    try
    {
        var answer = await host.Services.GetRequiredKeyedService<IChatClient>(chain).GetResponseAsync(prompt);
        Console.WriteLine(answer.Text);
        Console.WriteLine("  " + answer.GetChainReport());
    }
    catch (ChainException failed)
    {
        Console.Error.WriteLine(failed.Message);
        failures++;
    }
}

return failures;
