using OpenClaw.Config.Core.Catalogue;
using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Cli.LiteLlm;

/// <summary>A provider on the way to OpenClaw's words: deployments with one endpoint and one key.</summary>
internal sealed class LiteLlmProvider(string id, string? url, string? key, string api, KnownProvider? known)
{
    private readonly List<JsonMember> _rows = [];

    public string Id => id;

    /// <summary>Adds a row.</summary>
    /// <returns>False where the provider has the model already: the first one counts.</returns>
    public bool Add(string modelId, JsonObject row)
    {
        if (_rows.Exists(r => r.Name == modelId))
        {
            return false;
        }

        _rows.Add(new(modelId, row));
        return true;
    }

    public JsonObject ToJson()
    {
        var members = new List<JsonMember>();
        if ((url ?? known?.BaseUrl) is { } address)
        {
            members.Add(new("baseUrl", address));
        }

        if (key is not null)
        {
            members.Add(new("apiKey", key));
        }

        members.Add(new("api", api));
        members.Add(new("models", new JsonArray(_rows.Select(r => r.Value).ToEquatableArray())));
        return new JsonObject(members.ToEquatableArray());
    }
}
