using OpenClaw.Config.Analyzers.Generation.Data;

namespace OpenClaw.Config.Analyzers.Generation.Roots;

/// <summary>The references and aliases of a root, letter by letter, as <c>ModelLookup</c> resolves them.</summary>
internal static class ReferenceKeys
{
    /// <summary>Whether the rules of 2026.4 hold: there an alias never hides a full reference.</summary>
    public static bool Is2026_4(RootData root) =>
        root.Target?.Trim() is { } target && (target == "2026.4" || target.StartsWith("2026.4.", StringComparison.Ordinal));

    /// <summary>The keys with their models, sorted. Of several models with one reference the first counts, of several with one alias the last.</summary>
    public static IReadOnlyList<ReferenceKey> Of(RootData root)
    {
        var aliases = new Dictionary<string, ModelData>(StringComparer.OrdinalIgnoreCase);
        var spelled = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var model in root.Models)
        {
            if (model.Alias?.Trim() is { Length: > 0 } alias)
            {
                aliases[alias] = model;
                spelled[alias] = alias;
            }
        }

        var keys = new SortedDictionary<string, ModelData>(StringComparer.Ordinal);
        foreach (var model in root.Models)
        {
            if (!keys.ContainsKey(model.Reference))
            {
                keys.Add(model.Reference, !Is2026_4(root) && aliases.TryGetValue(model.Reference, out var hiding) ? hiding : model);
            }
        }

        foreach (var alias in aliases)
        {
            if (!keys.ContainsKey(spelled[alias.Key]))
            {
                keys.Add(spelled[alias.Key], alias.Value);
            }
        }

        var hasSlashInAlias = aliases.Keys.Any(alias => alias.Contains('/'));
        var spellings = keys.Keys.GroupBy(key => key, StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.Count(), StringComparer.OrdinalIgnoreCase);
        return [.. keys.Select(key => new ReferenceKey(key.Key, key.Value, hasSlashInAlias || spellings[key.Key] > 1 ? 0 : ExactFrom(key.Key, Is2026_4(root))))];
    }

    // Of an alias no letter's case counts, of a reference the model's. What another rule has to look at is compared as it is written.
    private static int ExactFrom(string key, bool keepsOwnPrefix)
    {
        var slash = key.IndexOf('/');
        if (slash < 0)
        {
            return key.Length;
        }

        var provider = key.Substring(0, slash + 1);
        var id = key.Substring(slash + 1);
        return id == id.Trim() && (keepsOwnPrefix || !id.StartsWith(provider, StringComparison.OrdinalIgnoreCase)) ? provider.Length : 0;
    }
}
