using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Declarations;

/// <summary>Reads <c>[Provider]</c> declarations into nodes.</summary>
internal static class ProviderNodes
{
    public static ProviderNode Build(Declaration declaration)
    {
        var provider = declaration.Attribute(AttributeKind.Provider)!;
        return new ProviderNode
        {
            Id = declaration.Id,
            Name = declaration.Name,
            IsForeign = declaration.IsForeign,
            ProviderId = provider.Text("Id") ?? string.Empty,
            BaseUrl = provider.Text("BaseUrl"),
            Api = provider.Text("Api"),
            Key = Key(provider),
            Auth = provider.Text("Auth"),
            AuthHeader = provider.Flag("AuthHeader"),
            TimeoutSeconds = provider.Number("TimeoutSeconds"),
            MaxTokens = provider.Number("MaxTokens"),
            InjectNumCtx = provider.Flag("InjectNumCtx"),
            Region = provider.Text("Region"),
            Account = provider.Text("Account"),
            Hosting = SharedSettings.Hosting(provider),
            Headers = SharedSettings.Headers(declaration),
            Parameters = SharedSettings.Parameters(declaration),
            LocalService = LocalService(declaration.Attribute(AttributeKind.LocalService)),
            RawJson = SharedSettings.RawJson(declaration),
        };
    }

    private static KeySetting Key(DeclaredAttribute provider)
    {
        if (provider.Text("ApiKeyVariable") is { } variable)
        {
            return provider["KeyForm"] is DeclaredFlags form && form.Names.Contains("SecretRef")
                ? new KeySetting { Kind = KeyKind.SecretRef, Variable = variable, RefSource = "env", RefProvider = "default", RefId = variable }
                : new KeySetting { Kind = KeyKind.Variable, Variable = variable };
        }

        return provider.Text("ApiKey") is { } literal
            ? new KeySetting { Kind = KeyKind.Literal, Literal = new SecretText(literal) }
            : new KeySetting();
    }

    private static LocalServiceSetting? LocalService(DeclaredAttribute? attribute) => attribute is null ? null : new LocalServiceSetting
    {
        Command = attribute.Text("Command") ?? string.Empty,
        Arguments = attribute.Texts("Arguments"),
        WorkingDirectory = attribute.Text("WorkingDirectory"),
        HealthUrl = attribute.Text("HealthUrl"),
        ReadyTimeoutSeconds = attribute.Number("ReadyTimeoutSeconds"),
        IdleStopSeconds = attribute.Number("IdleStopSeconds"),
    };
}
