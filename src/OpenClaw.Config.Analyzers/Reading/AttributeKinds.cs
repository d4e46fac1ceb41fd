using Microsoft.CodeAnalysis;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Analyzers.Reading;

/// <summary>Tells the attributes of the language by their class, whatever name an alias gives them in source.</summary>
internal static class AttributeKinds
{
    private static readonly Dictionary<string, AttributeKind> ByClassName = Enum.GetValues(typeof(AttributeKind))
        .Cast<AttributeKind>()
        .Where(kind => kind != AttributeKind.None)
        .ToDictionary(kind => kind + "Attribute", StringComparer.Ordinal);

    /// <summary>The attributes that make a declaration; the others only add to one.</summary>
    public static IReadOnlyList<AttributeKind> Declaring { get; } =
        [AttributeKind.Provider, AttributeKind.Model, AttributeKind.FallbackChain, AttributeKind.OpenClawConfig, AttributeKind.Agent];

    /// <summary>The full name of an attribute's class, for <c>ForAttributeWithMetadataName</c>.</summary>
    public static string MetadataName(AttributeKind kind) => "OpenClaw.Config." + kind + "Attribute";

    /// <summary>Which attribute of the language a class is; none where it is another one.</summary>
    public static AttributeKind Of(INamedTypeSymbol? attributeClass) =>
        attributeClass is { ContainingType: null } &&
        ByClassName.TryGetValue(attributeClass.Name, out var kind) &&
        attributeClass.ContainingNamespace is { Name: "Config", ContainingNamespace: { Name: "OpenClaw", ContainingNamespace.IsGlobalNamespace: true } }
            ? kind
            : AttributeKind.None;
}
