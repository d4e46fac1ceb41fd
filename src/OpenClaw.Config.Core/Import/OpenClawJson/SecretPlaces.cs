using OpenClaw.Config.Core.Catalogue;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Import.OpenClawJson;

/// <summary>Finds keys in a configuration, so that what is shown of it leaves them out.</summary>
public static class SecretPlaces
{
    /// <summary>The paths of texts that are or hold a key.</summary>
    /// <param name="configuration">The configuration.</param>
    public static IReadOnlyList<JsonPath> In(JsonObject configuration)
    {
        var variables = new SecretVariables();
        new SecretScrub(variables, ModelCatalogue.Default).Clean(configuration);
        return [.. variables.Moved.Select(m => m.Path)];
    }

    /// <summary>Whether a URL carries no key.</summary>
    /// <param name="url">The URL.</param>
    public static bool IsFree(string url) => UrlSecrets.Clean(url, _ => "KEY") is null;
}
