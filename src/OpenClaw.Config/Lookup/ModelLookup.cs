using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace OpenClaw.Config;

/// <summary>
/// Finds models by reference as OpenClaw does: an alias in any case first, then <c>provider/model</c> (the provider in any case,
/// the model's case counts), <c>provider/alias</c>, a doubled provider prefix, a vendor's short name, a model id that only one provider has.
/// White space around and an auth profile behind (<c>model@work</c>) are left out. Rules of OpenClaw 2026.9.6 (<c>model-selection-shared.ts</c>).
/// </summary>
/// <remarks>Immutable and safe to share between threads. A lookup allocates nothing.</remarks>
public sealed class ModelLookup
{
    private const string DefaultProvider = "openai";
    private readonly SpelledTable _spelled;
    private readonly FoldedTable _folded = new();
    private readonly bool _keepsOwnPrefix;
    private readonly bool _hasSlashInAlias;

    /// <summary>Makes a lookup.</summary>
    /// <param name="models">The models. Of several with one reference the first counts, of several with one alias the last, as in OpenClaw.</param>
    /// <param name="is2026_4">True for the rules of OpenClaw 2026.4: an alias never hides a full reference, and a doubled provider prefix is not taken off.</param>
    public ModelLookup(IReadOnlyList<ModelDescriptor> models, bool is2026_4 = false)
    {
        _keepsOwnPrefix = is2026_4;
        var exact = new Dictionary<string, ModelDescriptor>(models.Count, StringComparer.Ordinal);
        var aliases = new Dictionary<string, ModelDescriptor>(StringComparer.OrdinalIgnoreCase);
        foreach (var model in models)
        {
            if (Alias(model) is { } alias)
            {
                aliases[alias] = model;
                _hasSlashInAlias |= alias.LastIndexOf('/') >= 0;
            }
        }

        foreach (var model in models)
        {
            var reference = model.Ref.ToString();
            if (!exact.ContainsKey(reference))
            {
                exact.Add(reference, !is2026_4 && aliases.TryGetValue(reference, out var hiding) ? hiding : model);
            }
        }

        foreach (var alias in aliases)
        {
            if (!exact.ContainsKey(alias.Key))
            {
                exact.Add(alias.Key, alias.Value);
            }
        }

        AddKeys(models);
        _folded.Freeze();
        _spelled = new SpelledTable(SpelledKeys(exact));
    }

    /// <summary>Finds a model.</summary>
    /// <param name="reference">A reference, an alias or a model id; null finds nothing.</param>
    /// <param name="model">The model, where there is one.</param>
    /// <returns>Whether there is one. A model that OpenClaw would find in its own catalogue but nobody declared is not found.</returns>
    public bool TryFind([NotNullWhen(true)] string? reference, [NotNullWhen(true)] out ModelDescriptor? model)
    {
        if (reference is null)
        {
            model = null;
            return false;
        }

        return _spelled.TryFind(reference, out model) || TryFindLoose(reference, out model);
    }

    /// <summary>Whether a reference is a key in another case; for generated code, which tells small numbers of keys apart by itself.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="key">The key.</param>
    /// <param name="exactFrom">From where on the key's case counts, as that of a model id does: its length for none of it.</param>
    /// <returns>Whether it is.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static bool IsSpelling(string reference, string key, int exactFrom) => Spelling.Same(reference, key, exactFrom);

    // All rules, from the text as it is.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryFindLoose(string reference, [NotNullWhen(true)] out ModelDescriptor? model)
    {
        model = null;
        var start = 0;
        var end = reference.Length;
        ReferenceText.Trim(reference, ref start, ref end);
        if (start == end)
        {
            return false;
        }

        model = Resolve(reference, start, end);
        if (model is null)
        {
            var withoutProfile = ReferenceText.EndOfModel(reference, start, end);
            model = withoutProfile == end ? null : Resolve(reference, start, withoutProfile);
        }

        return model is not null;
    }

    private List<SpelledKey> SpelledKeys(Dictionary<string, ModelDescriptor> exact)
    {
        var spellings = exact.Keys.GroupBy(k => k, StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.Count(), StringComparer.OrdinalIgnoreCase);
        return [.. exact.Select(pair => new SpelledKey(pair.Key, pair.Value, spellings[pair.Key] == 1 ? ExactFrom(pair.Key, pair.Value) : 0))];
    }

    // Of an alias no letter's case counts, of a reference the model's. Where another rule could find another model, all of them do.
    private int ExactFrom(string key, ModelDescriptor model)
    {
        if (_hasSlashInAlias)
        {
            return 0;
        }

        if (key.IndexOf('/') < 0)
        {
            return key.Length;
        }

        var (provider, id) = (model.Ref.Provider, model.Ref.Model);
        return id == id.Trim() && ReferenceEquals(id, WithoutOwnPrefix(provider, id)) ? provider.Length + 1 : 0;
    }

    private static string? Alias(ModelDescriptor model) => model.Alias?.Trim() is { Length: > 0 } alias ? alias : null;

    private ModelDescriptor? Resolve(string text, int start, int end)
    {
        var slash = text.IndexOf('/', start, end - start);
        if (slash < 0 || _hasSlashInAlias)
        {
            if (Find(text, start, 0, start, end) is { } found)
            {
                return found;
            }
        }

        if (slash <= start)
        {
            return null;
        }

        var providerEnd = slash;
        var model = slash + 1;
        ReferenceText.Trim(text, ref start, ref providerEnd);
        ReferenceText.Trim(text, ref model, ref end);
        var length = providerEnd - start;
        if (length == 0 || model == end)
        {
            return null;
        }

        if (!_keepsOwnPrefix && IsOwnPrefix(text, start, length, model, end))
        {
            model += length + 1;
        }

        return Find(text, start, length, model, end);
    }

    private static bool IsOwnPrefix(string text, int provider, int length, int model, int end) =>
        end - model > length + 1 && text[model + length] == '/' &&
        string.Compare(text, provider, text, model, length, StringComparison.OrdinalIgnoreCase) == 0;

    private ModelDescriptor? Find(string text, int provider, int providerLength, int name, int end)
    {
        FoldedEntry? best = null;
        var nameLength = end - name;
        for (var i = _folded.First(text, providerLength, name, nameLength, out var hash); i >= 0;)
        {
            var entry = _folded[i];
            i = entry.Next;
            if (entry.Hash == hash && (best is null || entry.Kind < best.Kind) && entry.IsIn(text, provider, providerLength, name, nameLength))
            {
                best = entry;
            }
        }

        return best?.Model;
    }

    private void AddKeys(IReadOnlyList<ModelDescriptor> models)
    {
        ModelDescriptor? free = null;

        // Of equal keys the one that is added last is found: so references backwards, aliases forwards.
        for (var i = models.Count - 1; i >= 0; i--)
        {
            var model = models[i];
            var provider = model.Ref.Provider;
            var id = WithoutOwnPrefix(provider, model.Ref.Model.Trim());
            _folded.Add(new FoldedEntry(FoldedKind.Reference, provider, id, model));
            foreach (var name in ShortNames.Of(provider, id))
            {
                _folded.Add(new FoldedEntry(FoldedKind.ShortName, provider, name, model));
            }

            if (provider == "openrouter" && id == "auto")
            {
                _folded.Add(new FoldedEntry(FoldedKind.ShortName, string.Empty, "openrouter:auto", model));
            }

            free = provider == "openrouter" && id.LastIndexOf('/') >= 0 && id.EndsWith(":free", StringComparison.Ordinal) ? model : free;
        }

        if (free is not null)
        {
            _folded.Add(new FoldedEntry(FoldedKind.ShortName, string.Empty, "openrouter:free", free));
        }

        AddBareIds(models);
        foreach (var model in models)
        {
            if (Alias(model) is { } alias)
            {
                _folded.Add(new FoldedEntry(FoldedKind.Alias, string.Empty, alias, model));
                _folded.Add(new FoldedEntry(FoldedKind.ScopedAlias, model.Ref.Provider, alias, model));
            }
        }
    }

    private void AddBareIds(IReadOnlyList<ModelDescriptor> models)
    {
        foreach (var sameId in models.GroupBy(m => WithoutOwnPrefix(m.Ref.Provider, m.Ref.Model.Trim()), StringComparer.Ordinal))
        {
            // An id that two providers have is nobody's, but for OpenClaw's default provider.
            var owner = sameId.Select(m => m.Ref.Provider).Distinct(StringComparer.Ordinal).Count() == 1
                ? sameId.First()
                : sameId.FirstOrDefault(m => m.Ref.Provider == DefaultProvider);
            if (owner is not null)
            {
                _folded.Add(new FoldedEntry(FoldedKind.Bare, string.Empty, sameId.Key, owner));
            }
        }
    }

    private string WithoutOwnPrefix(string provider, string id) =>
        !_keepsOwnPrefix && id.Length > provider.Length + 1 && id[provider.Length] == '/' && id.StartsWith(provider, StringComparison.OrdinalIgnoreCase)
            ? id.Substring(provider.Length + 1)
            : id;
}
