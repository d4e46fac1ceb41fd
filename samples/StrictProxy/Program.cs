using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenClaw.Config.Runtime;
using StandIn;
using StrictProxy.Declarations;

// dotnet run --project samples/StrictProxy [--live]
// Sends a prompt in two parts with a tool to a server that takes neither; the declaration's flags make it fit.
await using var standIn = args.Contains("--live") ? null : await StandInServer.StartAsync(
    new StandInProvider("local", "This is {model}: I got one string and no tools, as I like it.", "my-local-model") { IsStrict = true });
var builder = Host.CreateApplicationBuilder();
builder.Configuration.AddInMemoryCollection(standIn?.Settings ?? []);
builder.Logging.ClearProviders();
builder.Services.AddAssistantConfig(builder.Configuration);
using var host = builder.Build();

var message = new ChatMessage(ChatRole.User, [new TextContent("Here is my question."), new TextContent("What did you get?")]);
var options = new ChatOptions { Tools = [AIFunctionFactory.Create((string url) => "a page", "browser", "Opens a page.")] };
try
{
    var answer = await host.Services.GetRequiredKeyedService<IChatClient>(typeof(LocalProxy.Strict)).GetResponseAsync([message], options);
    Console.WriteLine(answer.Text);
    Console.WriteLine(answer.GetChainReport());
    return 0;
}
catch (ChainException failed)
{
    Console.Error.WriteLine(failed.Message);
    return 1;
}
