using System.Text;
using Microsoft.CodeAnalysis;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Analyzers.Reading;

/// <summary>The names of types as the graph uses them.</summary>
internal static class TypeNames
{
    /// <summary>The node that a type is or would be: its assembly and full name, so that equal names in two assemblies stay apart.</summary>
    public static NodeId Id(ITypeSymbol type)
    {
        var text = new StringBuilder();
        text.Append(type.ContainingAssembly?.Name).Append('|');
        AppendNamespace(text, type.ContainingNamespace);
        AppendType(text, type, withArity: true);
        return new NodeId(text.ToString());
    }

    /// <summary>The name for people: without the namespace, with the types around it, for example <c>Anthropic.Sonnet</c>.</summary>
    public static string Written(ITypeSymbol type)
    {
        var text = new StringBuilder();
        AppendType(text, type, withArity: false);
        return text.ToString();
    }

    /// <summary>The name under which metadata knows a type: namespace, then the types around it parted by <c>+</c>.</summary>
    public static string Metadata(INamedTypeSymbol type)
    {
        if (type.ContainingType is { } container)
        {
            return Metadata(container) + "+" + type.MetadataName;
        }

        var text = new StringBuilder();
        AppendNamespace(text, type.ContainingNamespace);
        return text.Append(type.MetadataName).ToString();
    }

    /// <summary>The full name of a namespace; empty for the global one.</summary>
    public static string Namespace(INamespaceSymbol? space)
    {
        var text = new StringBuilder();
        AppendNamespace(text, space);
        return text.Length == 0 ? string.Empty : text.ToString(0, text.Length - 1);
    }

    private static void AppendNamespace(StringBuilder text, INamespaceSymbol? space)
    {
        if (space is null or { IsGlobalNamespace: true })
        {
            return;
        }

        AppendNamespace(text, space.ContainingNamespace);
        text.Append(space.Name).Append('.');
    }

    private static void AppendType(StringBuilder text, ITypeSymbol type, bool withArity)
    {
        if (type.ContainingType is { } container)
        {
            AppendType(text, container, withArity);
            text.Append('.');
        }

        // Arrays and pointers have no name of their own; they are never declarations, their text is for the message.
        text.Append(type.Name.Length > 0 ? type.Name : type.ToDisplayString());
        if (withArity && type is INamedTypeSymbol { Arity: > 0 } generic)
        {
            text.Append('`').Append(generic.Arity);
        }
    }
}
