using System.Globalization;
using OpenClaw.Config.Runtime.Failover;

namespace OpenClaw.Config.Runtime.Advice;

/// <summary>Says what to do about a failure, as OpenClaw's guide to local models does. Our own words only.</summary>
internal static class FailureAdvice
{
    /// <summary>One sentence; null where there is nothing to do but to wait.</summary>
    /// <param name="failure">The failure.</param>
    /// <param name="model">The model.</param>
    /// <param name="endpoint">Where the request went.</param>
    /// <param name="request">What the request asked for.</param>
    public static string? For(ModelFailureException failure, ModelDescriptor model, Uri? endpoint, RequestFacts request) => failure.Reason switch
    {
        FailureReason.Format => Format(failure, model) ?? Tools(model, request) ?? "The server does not take the form of the request; compare its API with the declared Api and [Compat].",
        FailureReason.ServerError or FailureReason.InvalidResponse or FailureReason.EmptyResponse => Tools(model, request) ?? Page(failure, endpoint),
        FailureReason.ContextOverflow => Window(model),
        FailureReason.Auth or FailureReason.AuthPermanent => "Check the key: " + Key(model) + ".",
        FailureReason.Billing => "The account has no credit: pay the provider, or set another key (" + Key(model) + ").",
        FailureReason.ModelNotFound => $"Write the id that the server shows: {Models(endpoint)} lists them. A local model may have been unloaded: load it again.",
        FailureReason.Unreachable => model.Hosting == Hosting.Hosted ? null : $"Is the server running? {Models(endpoint)} must answer.",
        FailureReason.Timeout => Patience(failure, model),
        FailureReason.TlsCertificate => $"Check the certificate of {endpoint?.Host}, or the base URL.",
        _ => null,
    };

    private static string? Format(ModelFailureException failure, ModelDescriptor model)
    {
        var text = failure.ProviderMessage;
        var hint = text is null ? null : CompatHints.All.FirstOrDefault(hint => hint.Words.All(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)));
        return hint is null ? null : $"Add [Compat({hint.Flag})] to {model.Ref}: {hint.Why}.";
    }

    private static string? Tools(ModelDescriptor model, RequestFacts request)
    {
        if (!request.HasTools || model.Hosting == Hosting.Hosted)
        {
            return null;
        }

        return model.Compat.SupportsTools is not false
            ? $"If small requests without tools work: add [Compat(SupportsTools = false)] to {model.Ref}, then try LocalModelLean = true on the root. What still fails on large prompts is the server's or the model's own limit."
            : !request.IsLean
                ? "Tools are off for it already: try LocalModelLean = true on the root. What still fails on large prompts is the server's or the model's own limit."
                : "Tools are off and lean mode is on: what fails now is the server's or the model's own limit, or a bug there.";
    }

    private static string? Page(ModelFailureException failure, Uri? endpoint) => failure.Signal.Kind == FailureKind.NotTheApi
        ? $"Does {endpoint?.GetLeftPart(UriPartial.Authority)} serve the API under {endpoint?.AbsolutePath}? Most servers want /v1 in the base URL."
        : null;

    private static string Window(ModelDescriptor model)
    {
        var window = model.ContextWindow.OrNull is { } tokens ? tokens.ToString("N0", CultureInfo.InvariantCulture) + " tokens" : "nothing";
        return $"{model.Ref} is declared with ContextWindow = {window}: lower it to the server's real limit, or raise that; or declare OverflowTo with a larger model on the chain.";
    }

    private static string? Patience(ModelFailureException failure, ModelDescriptor model) => failure.Signal.Kind switch
    {
        FailureKind.FirstTokenTimeout => $"A cold model needs longer: declare [Hop(typeof(…), FirstTokenSeconds = …)] for {model.Ref}, or keep it loaded.",
        FailureKind.AttemptTimeout => $"If its answers take longer, declare AttemptSeconds for {model.Ref}.",
        _ => null,
    };

    private static string Key(ModelDescriptor model) =>
        (model.Provider.KeyVariable is { } variable ? variable + " or " : string.Empty) + ProviderSettings.Section + ":" + model.Ref.Provider + ":ApiKey";

    private static string Models(Uri? endpoint) =>
        endpoint is null ? "the server's /v1/models" : "curl " + endpoint.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/models";
}
