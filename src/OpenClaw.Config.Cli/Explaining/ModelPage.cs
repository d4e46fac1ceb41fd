using System.Globalization;
using OpenClaw.Config.Core.Catalogue;
using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Cli.Explaining;

/// <summary>What is known of an identifier, for people: each fact with where it comes from.</summary>
internal static class ModelPage
{
    /// <summary>Rows of name, value and source.</summary>
    /// <param name="id">The identifier: <c>provider/model</c>, or a model's name alone.</param>
    /// <param name="catalogue">The catalogue to ask.</param>
    public static IReadOnlyList<ModelPageRow> Rows(string id, ModelCatalogue catalogue)
    {
        var rows = new List<ModelPageRow>();
        var facts = ModelName.Read(id);
        AddName(rows, facts);
        var (provider, model) = Find(id, catalogue);
        if (provider is not null)
        {
            rows.Add(new("provider", provider.Name.Length > 0 ? $"{provider.Name} ({provider.Id})" : provider.Id, "catalogue"));
        }

        if (model is not null)
        {
            AddCatalogue(rows, model);
        }
        else
        {
            rows.Add(new("catalogue", "not listed" + Elsewhere(id, catalogue), string.Empty));
        }

        AddAudit(rows, id);
        return rows;
    }

    private static void AddName(List<ModelPageRow> rows, ModelNameFacts facts)
    {
        if (facts.Family is { } family)
        {
            rows.Add(new("family", family, "name"));
        }

        rows.Add(new("kind", facts.Kind.ToString().ToLowerInvariant() + (facts.IsChat ? string.Empty : ", no chat model"), "name"));
        var basis = facts.Basis == SizeBasis.Published ? "published by its makers" : "name";
        rows.Add(facts.TotalParamsB is { } total
            ? new("size", Billions(total) + (facts.ActiveParamsB is { } active ? $" in all, {Billions(active)} at work on a token" : string.Empty), basis)
            : new("size", "unknown", string.Empty));
        rows.Add(facts.QuantScheme is null && facts.QuantBits is null
            ? new("quantization", "not stated", string.Empty)
            : new("quantization", Quantization(facts), "name"));
    }

    private static void AddCatalogue(List<ModelPageRow> rows, KnownModel model)
    {
        var sources = string.Join(", ", model.Sources);
        void Add(string name, string? value)
        {
            if (value is not null)
            {
                rows.Add(new(name, value, sources));
            }
        }

        Add("name", model.Name.Length == 0 ? null : model.Name);
        Add("context", Range(model.Context, model.ContextHighest));
        Add("output", Range(model.Output, model.OutputHighest));
        Add("inputs", model.Inputs == ModelInputs.None ? null : model.Inputs.ToString().ToLowerInvariant());
        Add("tools", YesNo(model.Tools));
        Add("reasoning", YesNo(model.Reasoning));
        Add("price", Price(model.Price));
        Add("open weights", YesNo(model.OpenWeights));
        Add("released", model.Released);
        Add("retires", model.Retired ?? (model.IsDeprecated ? "deprecated" : null));
    }

    private static void AddAudit(List<ModelPageRow> rows, string id)
    {
        var verdicts = new List<string>();
        if (AuditTier.ParamsB(id) is { } size and <= 300)
        {
            verdicts.Add($"models.small_params (it reads {Billions(size)})");
        }

        if (AuditTier.IsWeak(id))
        {
            verdicts.Add("models.weak_tier");
        }

        if (AuditTier.IsLegacy(id))
        {
            verdicts.Add("models.legacy");
        }

        rows.Add(new("OpenClaw's audit", verdicts.Count == 0 ? "nothing" : string.Join(", ", verdicts), "openclaw security audit"));
    }

    private static (KnownProvider? Provider, KnownModel? Model) Find(string id, ModelCatalogue catalogue)
    {
        var slash = id.IndexOf('/');
        return slash > 0 && catalogue.FindProvider(id[..slash]) is { } provider
            ? (provider, catalogue.FindModel(provider.Id, id[(slash + 1)..]))
            : (null, null);
    }

    // A row of another provider proves nothing, but it tells where the id is known.
    private static string Elsewhere(string id, ModelCatalogue catalogue)
    {
        var bare = id[(id.IndexOf('/') + 1)..];
        var providers = catalogue.Providers
            .Where(p => catalogue.FindModel(p.Id, bare) is not null || catalogue.FindModel(p.Id, id) is not null)
            .Select(p => p.Id).Take(5).ToList();
        return providers.Count == 0 ? string.Empty : " for this provider; known at " + string.Join(", ", providers);
    }

    private static string Quantization(ModelNameFacts facts)
    {
        var parts = new List<string>();
        if (facts.QuantScheme is { } scheme)
        {
            parts.Add(scheme);
        }

        if (facts.QuantBits is { } bits)
        {
            parts.Add(JsonNumbers.Format(bits) + " bits");
        }

        if (facts.QuantBitsPerWeight is { } effective && effective != facts.QuantBits)
        {
            parts.Add("about " + JsonNumbers.Format(Math.Round(effective, 2)) + " bits a weight with its scales");
        }

        if (facts.IsNativeQuantization)
        {
            parts.Add("trained so");
        }

        return string.Join(", ", parts);
    }

    private static string Billions(double billions) => billions < 1
        ? JsonNumbers.Format(Math.Round(billions * 1000, 1)) + "M"
        : JsonNumbers.Format(Math.Round(billions, 2)) + "B";

    private static string? Range(int? low, int? high) => low is null ? null
        : high is { } top && top != low ? $"{Tokens(low.Value)} tokens (another source says {Tokens(top)})" : Tokens(low.Value) + " tokens";

    private static string Tokens(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static string? YesNo(bool? value) => value switch { true => "yes", false => "no", null => null };

    private static string? Price(ModelPrice? price) => price is null || (price.Input is null && price.Output is null) ? null
        : $"{Dollars(price.Input)} in, {Dollars(price.Output)} out (USD per million tokens)";

    private static string Dollars(double? value) => value is { } known ? JsonNumbers.Format(known) : "?";
}
