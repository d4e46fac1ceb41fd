using LocalFirst.Declarations;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenClaw.Config.Runtime;
using StandIn;

// dotnet run --project samples/LocalFirst [--live] [prompt…]
// Without --live the local box is "switched off" and the hosted model answers.
var isLive = args.Contains("--live");
var prompt = string.Join(' ', args.Where(argument => argument != "--live")) is { Length: > 0 } words ? words : "Who answers me?";

await using var standIn = isLive ? null : await StandInServer.StartAsync(
    new StandInProvider("lmstudio", "unused", "my-local-model") { FailsWith = 503 },
    new StandInProvider("anthropic", "This is {model}: your local box is off, so I took over.", "claude-sonnet-4-6", "claude-opus-4-6"));
var builder = Host.CreateApplicationBuilder();
builder.Configuration.AddInMemoryCollection(standIn?.Settings ?? []);
builder.Logging.SetMinimumLevel(LogLevel.Warning);
builder.Services.AddAssistantConfig(builder.Configuration);
using var host = builder.Build();

try
{
    // The generated client: the chain under a name of its own.
    var client = host.Services.GetRequiredService<AssistantConfig.SafetyNetClient>();
    ChainReport? report = null;
    await foreach (var update in client.GetStreamingResponseAsync(prompt))
    {
        report ??= update.GetChainReport();
        Console.Write(update.Text);
    }

    Console.WriteLine();
    Console.WriteLine(report);
    return 0;
}
catch (ChainException failed)
{
    Console.Error.WriteLine(failed.Message);
    return 1;
}
