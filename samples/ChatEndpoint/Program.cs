using ChatEndpoint;
using ChatEndpoint.Declarations;
using Microsoft.Extensions.AI;
using OpenClaw.Config.Runtime;
using StandIn;

// dotnet run --project samples/ChatEndpoint [--live] [--once]
//   curl -N -d '{"prompt":"hi"}' -H 'content-type: application/json' http://127.0.0.1:5080/chat
//   curl http://127.0.0.1:5080/health
var isLive = args.Contains("--live");
await using var standIn = isLive ? null : await StandInServer.StartAsync(
    new StandInProvider("lmstudio", "This is {model}, word by word.", "my-local-model"),
    new StandInProvider("anthropic", "This is {model}.", "claude-sonnet-4-6", "claude-opus-4-6"));

var builder = WebApplication.CreateSlimBuilder(args);
builder.WebHost.UseUrls("http://127.0.0.1:" + (args.Contains("--once") ? "0" : "5080"));
builder.Configuration.AddInMemoryCollection(standIn?.Settings ?? []);
builder.Logging.AddFilter("System.Net.Http", LogLevel.Warning).AddFilter("Microsoft", LogLevel.Warning);
builder.Services.AddAssistantConfig(builder.Configuration);
builder.Services.AddOpenClawPreflight();
builder.Services.AddHealthChecks().AddOpenClawProviders();
builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, ChatJson.Default));
var app = builder.Build();

app.MapPost("/chat", async (Prompt prompt, AssistantConfig.SafetyNetClient chat, HttpContext context) =>
{
    context.Response.ContentType = "text/plain; charset=utf-8";
    try
    {
        await foreach (var update in chat.GetStreamingResponseAsync(prompt.Text, cancellationToken: context.RequestAborted))
        {
            await context.Response.WriteAsync(update.Text, context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
        }
    }
    catch (ChainException failed) when (!context.Response.HasStarted)
    {
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        await context.Response.WriteAsync("No model answers: " + failed.Report);
    }
});
app.MapHealthChecks("/health");

if (!args.Contains("--once"))
{
    await app.RunAsync();
    return 0;
}

// One request to itself, so that the sample shows something and ends.
await app.StartAsync();
using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
using var body = new StringContent("""{"prompt":"hi"}""", System.Text.Encoding.UTF8, "application/json");
using var answer = await client.PostAsync("/chat", body);
Console.WriteLine((int)answer.StatusCode + " " + await answer.Content.ReadAsStringAsync());
using var health = await client.GetAsync("/health");
Console.WriteLine("health: " + (int)health.StatusCode + " " + await health.Content.ReadAsStringAsync());
await app.StopAsync();
return answer.IsSuccessStatusCode ? 0 : 1;
