using OpenClaw.Config.Core.Catalogue;
using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Facts;

namespace OpenClaw.Config.Core.Explaining;

/// <summary>What is known of a model identifier, and why: each fact with where it comes from. <c>openclaw-config explain</c> prints it.</summary>
public sealed record ModelExplanation
{
    private const int MostElsewhere = 5;

    /// <summary>The identifier as it was given.</summary>
    public required string Id { get; init; }

    /// <summary>What the identifier itself says.</summary>
    public required ModelNameFacts Name { get; init; }

    /// <summary>The known provider that it names in front of its first slash, or null.</summary>
    public KnownProvider? Provider { get; init; }

    /// <summary>The catalogue's entry of that provider, or null.</summary>
    public KnownModel? Model { get; init; }

    /// <summary>The facts in the order in which they are told.</summary>
    public EquatableArray<ExplainedFact> Facts { get; init; }

    /// <summary>
    /// Where the sizes and bits come from, in one word: <c>name</c> (the identifier states them), <c>published</c> (its makers say it, the
    /// identifier does not), or null where nothing is known.
    /// </summary>
    public string? Source => SourceOf(Name);

    /// <summary>Explains an identifier.</summary>
    /// <param name="id">The identifier: <c>provider/model</c>, or a model's name in any form alone.</param>
    /// <param name="catalogue">The catalogue to ask.</param>
    public static ModelExplanation Of(string id, ModelCatalogue catalogue)
    {
        var name = ModelName.Read(id);
        var slash = id.IndexOf('/');
        var provider = slash > 0 ? catalogue.FindProvider(id.Substring(0, slash)) : null;
        var model = provider is null ? null : catalogue.FindModel(provider.Id, id.Substring(slash + 1));
        var facts = new List<ExplainedFact>();
        NameExplanation.Add(facts, name);
        if (provider is not null)
        {
            facts.Add(new("provider", provider.Name.Length > 0 ? $"{provider.Name} ({provider.Id})" : provider.Id, "catalogue"));
        }

        if (model is not null)
        {
            CatalogueExplanation.Add(facts, model);
        }
        else
        {
            facts.Add(new("catalogue", "not listed" + Elsewhere(id, catalogue), string.Empty));
        }

        AuditExplanation.Add(facts, id);
        return new() { Id = id, Name = name, Provider = provider, Model = model, Facts = facts.ToEquatableArray() };
    }

    /// <summary>Where what a name says comes from: <c>name</c>, <c>published</c>, or null.</summary>
    public static string? SourceOf(ModelNameFacts facts) => facts.Basis switch
    {
        SizeBasis.Name => "name",
        SizeBasis.Published => "published",
        _ => facts.QuantScheme is not null || facts.QuantBits is not null ? "name" : null,
    };

    // A row of another provider proves nothing, but it tells where the id is known.
    private static string Elsewhere(string id, ModelCatalogue catalogue)
    {
        var bare = id.Substring(id.IndexOf('/') + 1);
        var providers = catalogue.Providers
            .Where(p => catalogue.FindModel(p.Id, bare) is not null || catalogue.FindModel(p.Id, id) is not null)
            .Select(p => p.Id)
            .Take(MostElsewhere)
            .ToList();
        return providers.Count == 0 ? string.Empty : " for this provider; known at " + string.Join(", ", providers);
    }
}
