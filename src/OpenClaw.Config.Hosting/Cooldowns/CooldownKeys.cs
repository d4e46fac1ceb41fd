namespace OpenClaw.Config.Runtime.Cooldowns;

/// <summary>What an attempt touches: a model with a key, the key, the server. Keys are named by their number, never by what they are.</summary>
/// <param name="Model">The model with this key.</param>
/// <param name="Account">The key with every model.</param>
/// <param name="Endpoint">The server.</param>
internal sealed record CooldownKeys(string Model, string Account, string Endpoint)
{
    /// <summary>Names what an attempt touches.</summary>
    /// <param name="model">The model.</param>
    /// <param name="key">The number of the key within its account, from 0.</param>
    /// <param name="endpoint">Where the request goes.</param>
    public static CooldownKeys For(ModelDescriptor model, int key, Uri? endpoint)
    {
        var account = "account/" + (model.Provider.Account is { Length: > 0 } declared ? declared : model.Ref.Provider) + "#" + key.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new("model/" + model.Ref + "@" + account, account, "endpoint/" + (endpoint?.Authority ?? model.Ref.Provider));
    }

    /// <summary>The name of a scope; null for none.</summary>
    public string? Of(CooldownScope scope) => scope switch
    {
        CooldownScope.Model => Model,
        CooldownScope.Account => Account,
        CooldownScope.Endpoint => Endpoint,
        _ => null,
    };
}
