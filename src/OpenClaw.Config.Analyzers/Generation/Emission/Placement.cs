using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Declarations;

namespace OpenClaw.Config.Analyzers.Generation.Emission;

/// <summary>Where code is added to a declaration.</summary>
internal sealed record Placement
{
    public string HintName { get; init; } = string.Empty;

    public string Namespace { get; init; } = string.Empty;

    public EquatableArray<DeclarationContainer> Containers { get; init; }

    public string Name { get; init; } = string.Empty;

    public bool IsPublic { get; init; }

    /// <summary>Whether the user documented the type: then ours goes into remarks.</summary>
    public bool HasSummary { get; init; }

    /// <summary>The name under which OpenClaw.Config is reached.</summary>
    public string Library { get; init; } = "global";

    /// <summary>The place for a declaration; null where added code could be an error of its own, so that nothing is added.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="members">The names of the members that would be added.</param>
    /// <param name="library">The name under which OpenClaw.Config is reached.</param>
    /// <param name="hintName">The name of the file.</param>
    public static Placement? Of(Declaration declaration, IReadOnlyList<string> members, string? library, string hintName)
    {
        var shape = declaration.Shape;
        var isUsable = library is not null && !declaration.IsForeign && shape is
        {
            Form: DeclarationForm.RecordClass,
            IsPartial: true,
            IsGeneric: false,
            IsFileLocal: false,
            IsHidden: false,
        };
        if (!isUsable || !IsNamed(declaration))
        {
            return null;
        }

        foreach (var member in members)
        {
            if (declaration.Name == member || shape.MemberNames.Contains(member))
            {
                return null;
            }
        }

        return new Placement
        {
            HintName = hintName,
            Namespace = declaration.Namespace,
            Containers = declaration.Containers,
            Name = declaration.Name,
            IsPublic = shape.IsPublic,
            HasSummary = shape.HasSummary,
            Library = library!,
        };
    }

    // Half-typed types and namespaces have no name.
    private static bool IsNamed(Declaration declaration) =>
        declaration.Name.Length > 0
        && declaration.Containers.All(c => c.Name.Length > 0 && !c.IsGeneric && c.IsPartial)
        && (declaration.Namespace.Length == 0 || declaration.Namespace.Split('.').All(part => part.Length > 0));
}
