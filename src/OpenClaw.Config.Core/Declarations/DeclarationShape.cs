using OpenClaw.Config.Core.Collections;

namespace OpenClaw.Config.Core.Declarations;

/// <summary>How a declaring type is written: what decides whether code can be added to it.</summary>
public sealed record DeclarationShape
{
    /// <summary>What kind of type it is.</summary>
    public DeclarationForm Form { get; init; }

    /// <summary>Whether it and every type around it are partial.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Whether it or a type around it has type parameters.</summary>
    public bool IsGeneric { get; init; }

    /// <summary>Whether it or a type around it is file-local.</summary>
    public bool IsFileLocal { get; init; }

    /// <summary>Whether it or a type around it is private or protected.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Whether it and every type around it are public.</summary>
    public bool IsPublic { get; init; }

    /// <summary>Whether it is static.</summary>
    public bool IsStatic { get; init; }

    /// <summary>Whether it is abstract.</summary>
    public bool IsAbstract { get; init; }

    /// <summary>Whether the user wrote XML documentation on it.</summary>
    public bool HasSummary { get; init; }

    /// <summary>Names of its own members, sorted; those that generated code would meet.</summary>
    public EquatableArray<string> MemberNames { get; init; }
}
