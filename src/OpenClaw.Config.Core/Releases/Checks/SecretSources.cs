using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Releases.Schema;

namespace OpenClaw.Config.Core.Releases.Checks;

/// <summary>A secret reference must ask its provider for what the provider gives (2026.9.6: <c>ref-contract.ts</c>).</summary>
internal static class SecretSources
{
    /// <summary>Judges the references of providers: keys, headers, request settings.</summary>
    public static void Check(JsonValue config, List<SchemaIssue> issues)
    {
        if (JsonPath.Parse("secrets.providers").Find(config) is JsonObject { Members.Count: > 0 } && JsonPath.Of("models", "providers") is var providers
            && providers.Find(config) is { } value)
        {
            Walk(value, providers);
        }

        void Walk(JsonValue value, JsonPath path)
        {
            if (value is JsonArray array)
            {
                for (var i = 0; i < array.Items.Count; i++)
                {
                    Walk(array.Items[i], path.Child(i));
                }
            }
            else if (value is JsonObject o)
            {
                if (o["source"] is JsonString source && o["provider"] is JsonString provider && o["id"] is JsonString && o.Members.Count == 3)
                {
                    Judge(path, source.Value, provider.Value);
                    return;
                }

                foreach (var member in o.Members)
                {
                    Walk(member.Value, path.Child(member.Name));
                }
            }
        }

        void Judge(JsonPath path, string source, string provider)
        {
            var configured = (JsonPath.Of("secrets", "providers", provider, "source").Find(config) as JsonString)?.Value;
            var alias = (JsonPath.Of("secrets", "defaults", source).Find(config) as JsonString)?.Value.Trim();
            var isBuiltIn = source is "env" or "store" && provider == (string.IsNullOrEmpty(alias) ? "default" : alias);
            if (configured is not null && configured != source && !isBuiltIn)
            {
                issues.Add(SchemaIssues.Contradiction(path, $"Secret provider \"{provider}\" has source \"{configured}\" but ref requests \"{source}\"."));
            }
        }
    }
}
