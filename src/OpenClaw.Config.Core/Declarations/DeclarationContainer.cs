namespace OpenClaw.Config.Core.Declarations;

/// <summary>A type or namespace part around a declaration.</summary>
public sealed record DeclarationContainer
{
    /// <summary>Its name.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>What it is in source: <c>record</c>, <c>class</c>, <c>record struct</c>, <c>struct</c>, <c>interface</c>.</summary>
    public string Keyword { get; init; } = string.Empty;

    /// <summary>Whether it is partial.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Whether it has type parameters.</summary>
    public bool IsGeneric { get; init; }
}
