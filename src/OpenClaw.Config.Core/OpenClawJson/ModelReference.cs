using System.Text.RegularExpressions;
using OpenClaw.Config.Core.Releases;

namespace OpenClaw.Config.Core.OpenClawJson;

/// <summary>
/// A reference to a model by OpenClaw's own rules (<c>model-selection-*.ts</c>, <c>model-ref-shared.ts</c>, <c>model-ref-profile.ts</c>).
/// </summary>
/// <param name="Provider">The provider, trimmed and in lower case.</param>
/// <param name="Model">The model's id, its case kept.</param>
internal sealed record ModelReference(string Provider, string Model)
{
    // What stands behind an @ and is no auth profile: a date, a quantization.
    private static readonly Regex _keptSuffix = new(@"^(?:\d{8}|i?q\d+(?:_[a-z0-9]+)*|\d+bit)(?:@|\z)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // Where a bare id that nobody declares ends up, with a warning in the log.
    private const string DefaultProvider = "openai";

    /// <summary>Reads <c>provider/model</c>; null where one of them is missing.</summary>
    public static ModelReference? Parse(string text)
    {
        var trimmed = text.Trim();
        var slash = trimmed.IndexOf('/');
        if (slash <= 0 || slash == trimmed.Length - 1)
        {
            return null;
        }

        var provider = trimmed.Substring(0, slash).Trim().ToLowerInvariant();
        var model = WithoutProfile(trimmed.Substring(slash + 1).Trim());
        return provider.Length == 0 || model.Length == 0 ? null : new(provider, model);
    }

    /// <summary>What a text means where a model is named: an alias, a reference, or a bare id that one provider declares.</summary>
    public static ModelReference? Resolve(string text, GraphDraft draft)
    {
        var trimmed = text.Trim();
        if (trimmed.Length == 0)
        {
            return null;
        }

        // 2026.9 looks at aliases before it looks for a slash; 2026.4 doesn't.
        var isBare = trimmed.IndexOf('/') < 0;
        if ((isBare || draft.Release.HasKeyedAgents) && draft.Aliases.TryGetValue(trimmed, out var alias))
        {
            return alias;
        }

        if (!isBare)
        {
            return Parse(trimmed);
        }

        var bare = WithoutProfile(trimmed);
        var declared = draft.Models.Where(m => m.ModelId == bare).Select(m => m.ProviderId).Distinct().ToList();
        if (declared.Count == 0)
        {
            declared = draft.Models.Where(m => string.Equals(m.ModelId, bare, StringComparison.OrdinalIgnoreCase)).Select(m => m.ProviderId).Distinct().ToList();
        }

        return new(declared.Count == 1 ? declared[0] : DefaultProvider, bare);
    }

    /// <summary>The text under which a model of the graph is found.</summary>
    public static string Key(string provider, string model, ReleaseProfile release)
    {
        // 2026.9 strips a repeated provider ("lmstudio/lmstudio/x"), but where the provider's own ids begin so.
        model = release.FullId(provider, model);
        var prefix = provider + "/";
        var own = provider is "openrouter" or "nvidia";
        if (release.HasKeyedAgents && !own && model.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && model.Length > prefix.Length)
        {
            model = model.Substring(prefix.Length);
        }

        // "openrouter/auto" is the id "openrouter/auto" of openrouter.
        return provider + "/" + (own && model.IndexOf('/') < 0 ? prefix + model : model);
    }

    /// <summary>The text under which the model is found.</summary>
    public string KeyIn(ReleaseProfile release) => Key(Provider, Model, release);

    /// <inheritdoc/>
    public override string ToString() => Provider + "/" + Model;

    private static string WithoutProfile(string model)
    {
        var at = model.IndexOf('@', Math.Max(0, model.LastIndexOf('/') + 1));
        while (at >= 0 && _keptSuffix.IsMatch(model.Substring(at + 1)))
        {
            at = model.IndexOf('@', at + 1);
        }

        return at <= 0 ? model : model.Substring(0, at);
    }
}
