using HybridAssistant.Declarations;
using HybridAssistant.StandIn;
using HybridAssistant.Tables;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenClaw.Config.Runtime;
using Spectre.Console;

// dotnet run --project samples/HybridAssistant [--live] [prompt…]
var isLive = args.Contains("--live");
var prompt = string.Join(' ', args.Where(a => a != "--live")) is { Length: > 0 } words ? words : "Who are you, and why do you answer?";

if (Console.IsOutputRedirected)
{
    // A log has no width of its own; a table that is cut at 80 columns can't be read.
    AnsiConsole.Profile.Width = 140;
    AnsiConsole.Profile.Capabilities.Ansi = false;
}

AnsiConsole.Write(RegistryTable.Of(AssistantConfig.ModelRegistry.All));
AnsiConsole.Write(RoutingTableView.Of(AssistantConfig.RoutingTable.All));
AnsiConsole.WriteLine("openclaw.json: " + Path.Combine(AppContext.BaseDirectory, "openclaw.json"));
AnsiConsole.WriteLine();

await using var standIn = isLive ? null : await StandInServer.StartAsync();
var builder = Host.CreateApplicationBuilder();
builder.Configuration.AddInMemoryCollection(standIn?.Settings ?? []);
builder.Logging.ClearProviders();
builder.Services.AddAssistantConfig(builder.Configuration);
using var host = builder.Build();

// The chain's client, found by the declaration itself.
var assistant = host.Services.GetRequiredKeyedService<IChatClient>(typeof(Hybrid));
AnsiConsole.WriteLine((isLive ? "Live: " : "Stand-in: ") + prompt);
try
{
    var answer = await assistant.GetResponseAsync(prompt);
    var report = answer.GetChainReport()!;
    AnsiConsole.WriteLine(answer.Text);
    AnsiConsole.WriteLine();
    AnsiConsole.Write(AttemptTable.Of(report));
    AnsiConsole.WriteLine("Served by " + report.Served + (report.FellBack ? ", after a failover." : "."));
    return 0;
}
catch (ChainException failed)
{
    AnsiConsole.WriteLine(failed.Message);
    AnsiConsole.WriteLine();
    AnsiConsole.Write(AttemptTable.Of(failed.Report));
    return 1;
}
