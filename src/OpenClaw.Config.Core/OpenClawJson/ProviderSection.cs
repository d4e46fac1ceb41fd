using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.OpenClawJson;

/// <summary>Reads <c>models.providers.&lt;id&gt;</c>.</summary>
internal static class ProviderSection
{
    private static readonly (string Key, string Argument)[] _arguments =
    [
        ("baseUrl", "BaseUrl"), ("api", "Api"), ("apiKey", "ApiKey"), ("apiKey", "ApiKeyVariable"), ("auth", "Auth"), ("authHeader", "AuthHeader"),
        ("timeoutSeconds", "TimeoutSeconds"), ("maxTokens", "MaxTokens"), ("injectNumCtxForOpenAICompat", "InjectNumCtx"), ("region", "Region"),
    ];

    private static readonly (string Key, string Argument)[] _service =
    [
        ("command", "Command"), ("args", "Arguments"), ("cwd", "WorkingDirectory"), ("healthUrl", "HealthUrl"),
        ("readyTimeoutMs", "ReadyTimeoutSeconds"), ("idleStopMs", "IdleStopSeconds"),
    ];

    public static void Read(JsonCursor provider, GraphDraft draft)
    {
        var id = new NodeId(provider.Path.ToString());
        draft.PlaceKey(id, Slot.Name, provider);
        draft.PlaceKey(id, new(AttributeKind.Provider, "Id"), provider);
        draft.PlaceKey(id, new(AttributeKind.Provider), provider);
        foreach (var (key, argument) in _arguments)
        {
            draft.Place(id, new(AttributeKind.Provider, argument), provider[key]);
        }

        var node = new ProviderNode
        {
            Id = id,
            Name = provider.Path.Last!,
            ProviderId = provider.Path.Last!,
            BaseUrl = provider["baseUrl"].Text,
            Api = provider["api"].Text,
            Key = SharedSettings.Key(provider["apiKey"]),
            Auth = provider["auth"].Text,
            AuthHeader = provider["authHeader"].Flag,
            TimeoutSeconds = provider["timeoutSeconds"].Number,
            MaxTokens = provider["maxTokens"].Number,
            InjectNumCtx = provider["injectNumCtxForOpenAICompat"].Flag,
            Region = provider["region"].Text,
            Headers = SharedSettings.Headers(id, provider["headers"], draft),
            Parameters = SharedSettings.Parameters(id, provider["params"], draft),
            LocalService = LocalService(id, provider["localService"], draft),
        };
        draft.Add(node);
        foreach (var model in provider["models"].Items().Where(m => m.IsObject))
        {
            ModelSection.Read(model, node, draft);
        }
    }

    private static LocalServiceSetting? LocalService(NodeId owner, JsonCursor service, GraphDraft draft)
    {
        if (!service.IsObject)
        {
            return null;
        }

        draft.Place(owner, new(AttributeKind.LocalService), service);
        foreach (var (key, argument) in _service)
        {
            draft.Place(owner, new(AttributeKind.LocalService, argument), service[key]);
        }

        return new()
        {
            Command = service["command"].Text ?? string.Empty,
            Arguments = service["args"].Texts(),
            WorkingDirectory = service["cwd"].Text,
            HealthUrl = service["healthUrl"].Text,
            ReadyTimeoutSeconds = service["readyTimeoutMs"].Number / 1000,
            IdleStopSeconds = service["idleStopMs"].Number / 1000,
        };
    }
}
