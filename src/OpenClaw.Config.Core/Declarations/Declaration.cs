using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Declarations;

/// <summary>A type that carries attributes of the language: what the C# front end hands to the graph. No symbols, no positions.</summary>
public sealed record Declaration
{
    /// <summary>What names it.</summary>
    public NodeId Id { get; init; }

    /// <summary>Its simple name.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>Its namespace; empty for the global one.</summary>
    public string Namespace { get; init; } = string.Empty;

    /// <summary>The assembly that declares it.</summary>
    public string Assembly { get; init; } = string.Empty;

    /// <summary>Declared in another assembly than the one that is compiled.</summary>
    public bool IsForeign { get; init; }

    /// <summary>The types around it, outermost first.</summary>
    public EquatableArray<DeclarationContainer> Containers { get; init; }

    /// <summary>The type right around it, where there is one.</summary>
    public NodeId? Container { get; init; }

    /// <summary>Its position among the types nested in its container, in the order in which they are written; 0 for a type that is not nested.</summary>
    public int Order { get; init; }

    /// <summary>How it is written.</summary>
    public DeclarationShape Shape { get; init; } = new();

    /// <summary>The attributes of the language on it, in source order.</summary>
    public EquatableArray<DeclaredAttribute> Attributes { get; init; }

    /// <summary>The first attribute of a kind; null where it has none.</summary>
    /// <param name="kind">The kind.</param>
    public DeclaredAttribute? Attribute(AttributeKind kind)
    {
        foreach (var attribute in Attributes)
        {
            if (attribute.Kind == kind)
            {
                return attribute;
            }
        }

        return null;
    }

    /// <summary>All attributes of a kind, in source order.</summary>
    /// <param name="kind">The kind.</param>
    public IEnumerable<DeclaredAttribute> All(AttributeKind kind) => Attributes.Where(a => a.Kind == kind);
}
