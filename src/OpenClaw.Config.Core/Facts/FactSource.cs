namespace OpenClaw.Config.Core.Facts;

/// <summary>Where something known of a model comes from. Declared wins over the catalogue, the catalogue over the name.</summary>
public enum FactSource
{
    /// <summary>Nobody says.</summary>
    Unknown = 0,

    /// <summary>The declaration says so.</summary>
    Declared = 1,

    /// <summary>The catalogue (or the project's own additions to it) says so.</summary>
    Catalogue = 2,

    /// <summary>The model's id says so.</summary>
    Name = 3,
}
