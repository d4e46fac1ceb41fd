using OpenClaw.Config.Core.Collections;

namespace OpenClaw.Config.Core.Catalogue;

/// <summary>What one <c>*.openclaw-models.json</c> of a project adds to the catalogue. A value: equal files give equal overrides.</summary>
public sealed record CatalogueOverrides
{
    /// <summary>The file's name, for messages.</summary>
    public string File { get; init; } = "";

    /// <summary>Providers; an entry replaces what the catalogue has of that id, field by field.</summary>
    public EquatableArray<KnownProvider> Providers { get; init; }

    /// <summary>Models; an entry replaces what the catalogue has of that provider and id, field by field.</summary>
    public EquatableArray<KnownModel> Models { get; init; }

    /// <summary>What could not be used.</summary>
    public EquatableArray<CatalogueProblem> Problems { get; init; }
}
