namespace OpenClaw.Config;

/// <summary>Where something known of a model comes from; a lower value wins over a higher one.</summary>
public enum FactSource
{
    /// <summary>Nobody says.</summary>
    Unknown = 0,

    /// <summary>The declaration says so.</summary>
    Declared = 1,

    /// <summary>The catalogue of known models (or the project's own additions to it) says so.</summary>
    Catalogue = 2,

    /// <summary>The model's id says so.</summary>
    Name = 3,
}
