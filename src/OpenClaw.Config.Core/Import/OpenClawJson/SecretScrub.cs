using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Import.OpenClawJson;

/// <summary>
/// Turns every key in a document into a variable, wherever it stands. A provider's <c>apiKey</c> is judged by its endpoint
/// (markers of local servers stay); elsewhere a secret's name or a key's shape decides, and too much rather than too little.
/// </summary>
internal sealed class SecretScrub(SecretVariables variables, Catalogue.ModelCatalogue catalogue)
{
    /// <summary>The document without keys.</summary>
    public JsonObject Clean(JsonObject document) => (JsonObject)Clean(document, JsonPath.Root);

    private JsonValue Clean(JsonValue value, JsonPath path)
    {
        switch (value)
        {
            case JsonObject o when IsSecretRef(o):
                return o;
            case JsonObject o:
                var members = new List<JsonMember>(o.Members.Count);
                foreach (var member in o.Members)
                {
                    var at = path.Child(member.Name);
                    if (IsEnvironment(path) && member.Value is JsonString text && IsKey(at, text.Value))
                    {
                        // An entry of env that named itself would be a circle: the process's own environment takes over.
                        variables.MoveOut(at, member.Name);
                        continue;
                    }

                    members.Add(new(member.Name, member.Value is JsonString literal ? CleanText(literal, at, o) : Clean(member.Value, at)));
                }

                return new JsonObject(members.ToEquatableArray());
            case JsonArray a:
                return new JsonArray(a.Items.Select((item, i) => item is JsonString s ? CleanText(s, path.Child(i), null) : Clean(item, path.Child(i))).ToEquatableArray());
            default:
                return value;
        }
    }

    private JsonString CleanText(JsonString text, JsonPath path, JsonObject? holder)
    {
        if (path.Last == "apiKey" && ProviderOf(path) is { } provider)
        {
            var known = catalogue.FindProvider(provider);
            var url = (holder?["baseUrl"] as JsonString)?.Value ?? known?.BaseUrl;
            return KeyMarkers.Judge(text.Value, provider, url) == KeyVerdict.Secret
                ? Variable(path, text.Value, (known is { KeyVariables.IsEmpty: false } ? known.KeyVariables[0] : null) ?? SecretVariables.Name(provider, "API_KEY"))
                : text;
        }

        if (UrlSecrets.Clean(text.Value, key => variables.Move(path, new SecretText(key), SecretVariables.Name([.. Words(path), "KEY"]))) is { } url2)
        {
            return new(url2);
        }

        return IsKey(path, text.Value) ? CleanValue(text.Value, path) : text;
    }

    // "Bearer sk-…" keeps its scheme.
    private JsonString CleanValue(string value, JsonPath path)
    {
        var space = value.IndexOf(' ');
        var scheme = space > 0 && value.Substring(0, space) is "Bearer" or "Basic" or "Token" ? value.Substring(0, space + 1) : string.Empty;
        return new(scheme + Variable(path, value.Substring(scheme.Length), SecretVariables.Name(Words(path))).Value);
    }

    private JsonString Variable(JsonPath path, string key, string wanted) => new("${" + variables.Move(path, new SecretText(key), wanted) + "}");

    private static bool IsKey(JsonPath path, string value)
    {
        if (value.Length == 0 || value.IndexOf("${", StringComparison.Ordinal) >= 0 || KeyMarkers.Judge(value, null, null) is KeyVerdict.Reference or KeyVerdict.SentLiterally)
        {
            return false;
        }

        if (KeyMarkers.HasKeyShape(value))
        {
            return true;
        }

        // "auth" and "key" also name modes and ids: there the shape must speak.
        var name = path.Last ?? string.Empty;
        var isSecretPlace = KeyMarkers.IsSecretName(name) && name.ToLowerInvariant() is not ("auth" or "key");
        return isSecretPlace
            ? !KeyMarkers.IsPlaceholder(value, ProviderOf(path))
            : KeyMarkers.LooksLikeKey(value) && !value.Any(c => c is '/' or '\\' or ' ' or ':' or '.');
    }

    private static string? ProviderOf(JsonPath path) =>
        path.Segments.Count >= 3 && path.Segments[0] == "models" && path.Segments[1] == "providers" ? path.Segments[2] : null;

    private static bool IsEnvironment(JsonPath path) =>
        path.Segments.Count is 1 or 2 && path.Segments[0] == "env" && (path.Segments.Count == 1 || path.Segments[1] == "vars");

    private static bool IsSecretRef(JsonObject o) => o["source"] is JsonString && o["id"] is JsonString && o["provider"] is JsonString;

    // channels.telegram.botToken → TELEGRAM_BOT_TOKEN; positions and the words that only structure are left out.
    private static string[] Words(JsonPath path) =>
        [.. path.Segments.Where(s => !int.TryParse(s, out _) && s is not ("models" or "providers" or "headers" or "channels" or "accounts" or "plugins" or "entries" or "config"))];
}
