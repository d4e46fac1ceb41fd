using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Releases.Schema;

namespace OpenClaw.Config.Core.Releases.Checks;

/// <summary>Checks of <c>models</c> (2026.9.6: <c>zod-schema.core.ts</c>).</summary>
internal sealed class ProviderChecks(IReadOnlyList<string> overlays)
{
    /// <summary>A provider that isn't built in needs its address and its models.</summary>
    public void CustomProviders(JsonValue value, JsonPath path, List<SchemaIssue> issues)
    {
        foreach (var member in ((JsonObject)value).Members)
        {
            if (overlays.Contains(member.Name.Trim().ToLowerInvariant()) || member.Value is not JsonObject provider)
            {
                continue;
            }

            if (provider["baseUrl"] is not JsonString { Value.Length: > 0 })
            {
                issues.Add(SchemaIssues.Contradiction(
                    path.Child(member.Name).Child("baseUrl"),
                    "custom model providers must declare baseUrl; provider overlays without baseUrl are only supported for bundled providers"));
            }

            if (provider["models"] is not JsonArray)
            {
                issues.Add(SchemaIssues.Contradiction(
                    path.Child(member.Name).Child("models"),
                    "custom model providers must declare models; provider overlays without models are only supported for bundled providers"));
            }
        }
    }

    /// <summary>The catalogue's address is https, or http on this machine.</summary>
    public static void CatalogUrl(JsonValue value, JsonPath path, List<SchemaIssue> issues)
    {
        var fits = Uri.TryCreate(((JsonString)value).Value, UriKind.Absolute, out var url)
            && (url.Scheme == "https" || (url.Scheme == "http" && url.Host is "localhost" or "127.0.0.1" or "[::1]"));
        if (!fits)
        {
            issues.Add(SchemaIssues.Contradiction(path, "models.catalogRefresh.url must use https, or http on localhost"));
        }
    }
}
