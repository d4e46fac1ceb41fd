using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenClaw.Config.Runtime;

namespace OpenClaw.Config.CompareWire;

/// <summary>Asks our client, and catches what it sends.</summary>
internal static class OurClient
{
    // The words of the recordings are the descriptor's own, with a small letter.
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    /// <summary>The request for a conversation with a model.</summary>
    public static async Task<JsonObject> SendAsync(JsonObject model, JsonObject conversation)
    {
        var services = new ServiceCollection();
        var caught = new Catcher();
        services.AddLogging();
        var chain = new ChainDescriptor { Name = "Wire", Hops = [new HopDescriptor(Declare(model))] };
        OpenClawConfigServices.Add(services, new ConfigurationBuilder().Build(), new ConfigDescriptor { Name = "Root", Chains = [chain], Models = [chain.Hops[0].Model], Providers = [chain.Hops[0].Model.Provider] }, [(typeof(Catcher), chain)], []);
        // The name that the run time gives a provider's HTTP client.
        services.AddHttpClient("OpenClaw:" + (string)model["provider"]!).ConfigurePrimaryHttpMessageHandler(() => caught);
        await using var provider = services.BuildServiceProvider();
        try
        {
            await provider.GetRequiredKeyedService<IChatClient>(typeof(Catcher)).GetStreamingResponseAsync(Conversation.Messages(conversation), Conversation.Options(conversation)).ToChatResponseAsync().ConfigureAwait(false);
        }
        catch (ChainException exception)
        {
            return caught.Request ?? throw new InvalidOperationException(exception.Message);
        }

        return caught.Request!;
    }

    private static ModelDescriptor Declare(JsonObject model)
    {
        var id = (string)model["provider"]!;
        var api = Route.Api(model);
        var url = (string)model["baseUrl"]!;
        return new()
        {
            Ref = new ModelRef(id, (string)model["id"]!),
            Name = (string)model["id"]!,
            Api = api,
            BaseUrl = url,
            Reasoning = new((bool)model["reasoning"]!, FactSource.Declared),
            ContextWindow = (int?)model["contextWindow"] is { } window ? new(window, FactSource.Declared) : default,
            MaxTokens = (int?)model["maxTokens"] is { } limit ? new(limit, FactSource.Declared) : default,
            Compat = model["compat"]?.Deserialize<CompatDescriptor>(Web) ?? CompatDescriptor.None,
            Provider = new() { Id = id, Api = api, BaseUrl = url, PlaceholderKey = "key", Account = id },
        };
    }
}
