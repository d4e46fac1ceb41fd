namespace OpenClaw.Config.Core.Catalogue;

/// <summary>What a model takes besides text, as the catalogue's sources say.</summary>
[Flags]
public enum ModelInputs
{
    /// <summary>Nobody says.</summary>
    None = 0,

    /// <summary>Text.</summary>
    Text = 1,

    /// <summary>Images.</summary>
    Image = 2,

    /// <summary>Sound.</summary>
    Audio = 4,

    /// <summary>Video.</summary>
    Video = 8,

    /// <summary>PDF documents.</summary>
    Pdf = 16,
}
