using System.Text.Json;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenClaw.Config.Runtime;
using Trimmed.Declarations;

// Asks a model of each built-in API, whole and streamed, in the middle of a tool call: whatever an SDK has to write and read there must
// have survived the trimming. The servers are whoever OpenClaw__Providers__<id>__BaseUrl names.
var builder = Host.CreateApplicationBuilder();
builder.Logging.ClearProviders();
builder.Services.AddAssistantConfig(builder.Configuration);
using var host = builder.Build();

ChatMessage[] messages =
[
    new(ChatRole.System, "Be kind."),
    new(ChatRole.User, [new TextContent("What is this?"), new DataContent(new byte[] { 1, 2, 3 }, "image/png")]),
    new(ChatRole.Assistant, [new FunctionCallContent("call_1", "weather", new Dictionary<string, object?> { ["city"] = "Rome", ["days"] = 2 })]),
    new(ChatRole.Tool, [new FunctionResultContent("call_1", "sun")]),
];
var options = new ChatOptions
{
    Temperature = 0.5f,
    MaxOutputTokens = 100,
    Tools = [AIFunctionFactory.CreateDeclaration("weather", "Tells the weather.", JsonDocument.Parse("""{"type":"object","properties":{"city":{"type":"string"}},"required":["city"]}""").RootElement)],
};
var failed = 0;
foreach (var model in new[] { typeof(Completions.Model), typeof(Responses.Model), typeof(Messages.Model) })
{
    foreach (var streamed in new[] { false, true })
    {
        try
        {
            var client = host.Services.GetRequiredKeyedService<IChatClient>(model);
            var answer = streamed
                ? await client.GetStreamingResponseAsync(messages, options).ToChatResponseAsync()
                : await client.GetResponseAsync(messages, options);
            var call = answer.Messages.SelectMany(message => message.Contents).OfType<FunctionCallContent>().Single();
            Console.WriteLine($"{model.DeclaringType!.Name} {(streamed ? "streamed" : "whole")}: {answer.Text} {call.Name}({call.Arguments!["city"]}) {answer.Usage?.OutputTokenCount} by {answer.GetChainReport()!.Served}");
        }
        catch (ChainException exception)
        {
            failed++;
            Console.WriteLine(exception);
        }
    }
}

return failed;
