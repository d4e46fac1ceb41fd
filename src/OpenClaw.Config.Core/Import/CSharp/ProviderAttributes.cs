using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Import.CSharp;

/// <summary>The attributes of a provider and of a model.</summary>
internal static class ProviderAttributes
{
    public static IEnumerable<CSharpAttribute> Of(ProviderNode provider)
    {
        var main = new CSharpAttribute("Provider").With(CSharpLiteral.Text(provider.ProviderId));
        if (provider.BaseUrl is { } url)
        {
            main.With(CSharpLiteral.Text(url));
        }

        yield return main
            .With("Api", Constants.Api(provider.Api))
            .Text("ApiKey", provider.Key.Kind == KeyKind.Literal ? provider.Key.Literal.Reveal() : null)
            .Text("ApiKeyVariable", provider.Key.Kind is KeyKind.Variable or KeyKind.SecretRef ? provider.Key.Variable : null)
            .With("KeyForm", provider.Key.Kind == KeyKind.SecretRef ? "KeyForm.SecretRef" : null)
            .With("Auth", Constants.Auth(provider.Auth))
            .Flag("AuthHeader", provider.AuthHeader)
            .Whole("TimeoutSeconds", provider.TimeoutSeconds)
            .Whole("MaxTokens", provider.MaxTokens)
            .Flag("InjectNumCtx", provider.InjectNumCtx)
            .Text("Region", provider.Region)
            .Text("Account", provider.Account)
            .With("Hosting", SharedAttributes.Hosting(provider.Hosting));
        if (provider.LocalService is { } service)
        {
            yield return new CSharpAttribute("LocalService").With(CSharpLiteral.Text(service.Command))
                .Texts("Arguments", service.Arguments)
                .Text("WorkingDirectory", service.WorkingDirectory)
                .Text("HealthUrl", service.HealthUrl)
                .Number("ReadyTimeoutSeconds", service.ReadyTimeoutSeconds)
                .Number("IdleStopSeconds", service.IdleStopSeconds);
        }

        foreach (var shared in SharedAttributes.Of(provider.Headers, provider.Parameters, [], provider.RawJson))
        {
            yield return shared;
        }
    }
}
