using OpenClaw.Config.Core.Catalogue;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Import.OpenClawJson;

/// <summary>
/// Resolves references as OpenClaw does (2026.9.6, src/agents/model-selection): alias first and in any case, then
/// <c>provider/alias</c>, then <c>provider/model</c> split at the first slash, then a bare id that one provider alone has,
/// then the default provider <c>openai</c>.
/// </summary>
internal static class References
{
    private const string DefaultProvider = "openai";

    /// <summary>The model that a reference means, declared on the spot where a bundled provider serves it; null where nothing can be declared.</summary>
    public static ModelDraft? Resolve(ImportDraft draft, string written)
    {
        var text = written.Trim();
        if (text.Length == 0)
        {
            return null;
        }

        // The last alias wins, as in OpenClaw.
        if (draft.Models.LastOrDefault(m => IsAlias(m, text)) is { } byAlias)
        {
            return byAlias;
        }

        var slash = text.IndexOf('/');
        return slash < 0 ? Bare(draft, text) : Full(draft, text.Substring(0, slash).Trim(), text.Substring(slash + 1).Trim());
    }

    /// <summary>The model that an entry's key or a row names, without aliases.</summary>
    public static ModelDraft? Exact(ImportDraft draft, string key)
    {
        var slash = key.IndexOf('/');
        return slash < 0 ? null : Full(draft, key.Substring(0, slash).Trim(), key.Substring(slash + 1).Trim());
    }

    private static ModelDraft? Full(ImportDraft draft, string provider, string model)
    {
        if (provider.Length == 0 || model.Length == 0 || model.EndsWith("/*", StringComparison.Ordinal) || model == "*")
        {
            return null;
        }

        var models = draft.FindProvider(provider)?.Models ?? [];
        var id = provider.ToLowerInvariant();
        return models.Find(m => m.Node.ModelId == model)
            ?? models.Find(m => m.Node.ModelId.Length > 0 && model == id + "/" + m.Node.ModelId)
            ?? models.Find(m => IsAlias(m, model))
            ?? Mention(draft, provider, model);
    }

    // Declaring what only a reference names must not add anything to the file: a bundled provider needs no block and no row.
    private static ModelDraft? Mention(ImportDraft draft, string provider, string model)
    {
        var known = ProviderKnowledge.Resolve(draft.Options.Catalogue, provider, null, draft.Options.Target);
        var block = draft.FindProvider(provider)?.Node;
        return !known.IsBundled || (block?.BaseUrl is not null && known.Known is { HasDiscovery: false })
            ? null
            : draft.Provider(provider).Add(model, ModelOrigin.Mentioned);
    }

    private static ModelDraft? Bare(ImportDraft draft, string model)
    {
        var owners = draft.Models.Where(m => m.Node.Origin == ModelOrigin.Declared && m.Node.ModelId == model).ToArray();
        return owners.Length == 1 ? owners[0] : Full(draft, DefaultProvider, model);
    }

    private static bool IsAlias(ModelDraft model, string text) => string.Equals(model.Node.Alias?.Trim() ?? model.DefaultAlias, text, StringComparison.OrdinalIgnoreCase);
}
