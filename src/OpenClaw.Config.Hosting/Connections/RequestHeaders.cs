using OpenClaw.Config.Runtime.Settings;
using OpenClaw.Config.Runtime.Wire;

namespace OpenClaw.Config.Runtime.Connections;

/// <summary>The headers of a model's requests: how the key is presented, what is declared, and what vendors want to know.</summary>
/// <param name="variables">Finds the values of declared variables.</param>
internal sealed class RequestHeaders(KeyReader variables)
{
    /// <summary>The headers.</summary>
    /// <param name="model">The model.</param>
    /// <param name="endpoint">Where the request goes.</param>
    /// <param name="key">The key; null for none.</param>
    /// <param name="attribution">Whether vendors are told where the request comes from.</param>
    public IReadOnlyList<KeyValuePair<string, string?>> For(ModelDescriptor model, Uri endpoint, string? key, bool attribution)
    {
        var headers = new List<KeyValuePair<string, string?>>(Key(model, key));
        if (attribution)
        {
            headers.AddRange(Attribution.For(model.Ref.Provider, endpoint));
        }

        // The model's own win over its provider's.
        foreach (var header in model.Provider.Headers.Concat(model.Headers))
        {
            if ((header.Variable is { } variable ? variables.Value(variable) : header.Value) is { } value)
            {
                headers.Add(new(header.Name, value));
            }
        }

        return headers;
    }

    /// <summary>Every value that must never be seen. A declared placeholder ("local") is none, and taking it out would tear a provider's words apart.</summary>
    public IReadOnlyList<string> Secrets(ModelDescriptor model, string? key) =>
        [.. new[] { key == model.Provider.PlaceholderKey ? null : key }.OfType<string>(), .. model.Provider.Headers.Concat(model.Headers).Select(header => header.Variable is { } variable ? variables.Value(variable) : null).OfType<string>()];

    private static IEnumerable<KeyValuePair<string, string?>> Key(ModelDescriptor model, string? key)
    {
        var bearer = key is null ? null : "Bearer " + key;
        if (model.Api == ModelApi.AnthropicMessages)
        {
            var token = model.Provider.AuthHeader == true || model.Provider.Auth is ProviderAuth.Token or ProviderAuth.OAuth;
            return [new("x-api-key", token ? null : key), new("Authorization", token ? bearer : null)];
        }

        return model.Api == ModelApi.AzureOpenAIResponses
            ? [new("api-key", key), new("Authorization", null)]
            : [new("Authorization", bearer)];
    }
}
