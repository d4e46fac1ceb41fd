namespace OpenClaw.Config.Core.Facts;

/// <summary>Where a model's size is known from.</summary>
public enum SizeBasis
{
    /// <summary>Nobody knows the size.</summary>
    Unknown,

    /// <summary>The identifier states it.</summary>
    Name,

    /// <summary>The identifier names a model whose size its makers published.</summary>
    Published,
}
