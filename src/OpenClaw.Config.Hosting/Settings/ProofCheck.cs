using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Runtime.Connections;

namespace OpenClaw.Config.Runtime.Settings;

/// <summary>Proves again, with the settings of this machine, what the compiler proved of the declaration.</summary>
internal static class ProofCheck
{
    /// <summary>Below this many tokens a model is refused (the seed's floor).</summary>
    public const int BlockBelow = 16_000;

    /// <summary>Below this many tokens a model is warned of (the seed's floor).</summary>
    public const int WarnBelow = 32_000;

    /// <summary>What the settings do to a model, whatever the chain.</summary>
    public static IEnumerable<ProofFinding> Judge(ModelDescriptor model, ProviderSettings settings)
    {
        var section = ProviderSettings.Section + ":" + model.Ref.Provider;
        if (settings.BaseUrl is { } text && Endpoints.TryRead(text, out var url) && url.Scheme == "http" && !EndpointClassifier.IsPrivateHost(text))
        {
            yield return new(true, $"{section}:BaseUrl sends prompts and keys to {url.Host} without encryption: use https, or a private address.");
        }

        if (settings.ContextWindow is { } window)
        {
            if (window < BlockBelow)
            {
                yield return new(true, FormattableString.Invariant($"{section}:ContextWindow is {window:N0} tokens, below {BlockBelow:N0}: OpenClaw refuses such a model. Raise the server's limit or use a larger model."));
            }
            else if (window < WarnBelow)
            {
                yield return new(false, FormattableString.Invariant($"{section}:ContextWindow is {window:N0} tokens, below {WarnBelow:N0}: agent prompts will be cut. Raise the server's limit."));
            }

            if (model.ContextWindow.OrNull is { } declared && window < declared)
            {
                yield return new(false, FormattableString.Invariant($"{section}:ContextWindow is {window:N0} tokens; {model.Ref} is declared with {declared:N0}. Lower ContextWindow in the declaration, so that the chain is proven with the real one."));
            }
        }
    }

    /// <summary>What the settings do to a model as a hop of a chain.</summary>
    public static IEnumerable<ProofFinding> Judge(ChainDescriptor chain, ModelDescriptor model, ProviderSettings settings)
    {
        var section = ProviderSettings.Section + ":" + model.Ref.Provider;
        foreach (var finding in Judge(model, settings))
        {
            yield return finding;
        }

        if (chain.LocalOnly && settings.BaseUrl is { } text && !EndpointClassifier.IsPrivateHost(text))
        {
            yield return new(true, $"{section}:BaseUrl leaves the private network, and the chain {chain.Name} is [LocalOnly]: point it at this machine or a private address.");
        }

        if (chain.Residency.Count > 0 && settings.BaseUrl is not null)
        {
            var allowed = string.Join(", ", chain.Residency);
            if (settings.Region is { } region && !chain.Residency.Contains(region, StringComparer.OrdinalIgnoreCase))
            {
                yield return new(true, $"{section}:Region is '{region}', and the chain {chain.Name} keeps data in {allowed}.");
            }
            else if (settings.Region is null && !EndpointClassifier.IsPrivateHost(settings.BaseUrl) && settings.BaseUrl != model.Provider.BaseUrl)
            {
                yield return new(true, $"{section}:BaseUrl replaces an endpoint that was proven to be in {allowed} (chain {chain.Name}): say where the new one is with {section}:Region.");
            }
        }

        if (settings.ContextWindow is { } window && chain.PromptBudget is { } budget && window < budget)
        {
            yield return new(true, FormattableString.Invariant($"{section}:ContextWindow is {window:N0} tokens, and the chain {chain.Name} promises room for prompts of {budget:N0}."));
        }
    }
}
