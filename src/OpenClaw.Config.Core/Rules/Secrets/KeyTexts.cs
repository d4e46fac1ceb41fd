using OpenClaw.Config.Core.Catalogue;
using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Secrets;

/// <summary>What the literal key of a provider is, by the judgement that the writer uses too (<see cref="KeyMarkers"/>).</summary>
internal static class KeyTexts
{
    /// <summary>The verdict on the literal key of a provider; <see cref="KeyVerdict.Empty"/> where it has none.</summary>
    public static KeyVerdict Judge(ProviderNode provider, RuleContext context)
    {
        if (provider.Key.Kind != KeyKind.Literal)
        {
            return KeyVerdict.Empty;
        }

        var text = provider.Key.Literal.Reveal();
        var baseUrl = RouteFacts.BaseUrl(provider, context.Catalogue.FindProvider(provider.ProviderId));
        var verdict = KeyMarkers.Judge(text, provider.ProviderId, baseUrl);
        if (verdict == KeyVerdict.SentLiterally && !NotReading(provider, text.Trim(), context).Any())
        {
            return KeyVerdict.Reference;
        }

        // Nobody knows where a variable points: a placeholder may be right there.
        return verdict == KeyVerdict.Secret && EndpointClassifier.HasVariable(baseUrl) && KeyMarkers.IsPlaceholder(text.Trim(), provider.ProviderId) ? KeyVerdict.Placeholder : verdict;
    }

    /// <summary>The variable that should hold the provider's key: its usual one, else one from its id.</summary>
    public static string Variable(ProviderNode provider, RuleContext context)
        => context.Catalogue.FindProvider(provider.ProviderId) is { KeyVariables.Count: > 0 } known ? known.KeyVariables[0] : VariableNames.Mend(provider.CanonicalId + "_API_KEY");

    /// <summary>The releases that do not read a text as a variable: <c>OPENAI_API_KEY</c> is one only for a provider that the release bundles with it.</summary>
    public static IEnumerable<string> NotReading(ProviderNode provider, string text, RuleContext context)
    {
        var isUsual = context.Catalogue.FindProvider(provider.ProviderId) is { } known && known.KeyVariables.Contains(text);
        return context.Targets
            .Where(t => !isUsual || !ProviderKnowledge.Resolve(context.Catalogue, provider.ProviderId, null, t.Text).IsBundled)
            .Select(t => t.Text);
    }
}
