using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OpenClaw.Config.Analyzers.Reading;
using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Declarations;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Analyzers.Generation.Pipeline;

/// <summary>
/// The transform of the pipeline: copies a declaration out of its symbol. It runs for every declaration on every key press,
/// so facts, names and documentation come later, after the first comparison.
/// </summary>
internal static class SourceDeclarationReader
{
    public static SourceDeclaration? Read(GeneratorAttributeSyntaxContext context, AttributeKind kind, CancellationToken cancellation)
    {
        if (context.TargetSymbol is not INamedTypeSymbol type || context.TargetNode is not TypeDeclarationSyntax || !IsFirstPart(context, type))
        {
            return null;
        }

        var compilation = context.SemanticModel.Compilation;
        var references = kind is AttributeKind.FallbackChain or AttributeKind.OpenClawConfig or AttributeKind.Agent ? new List<INamedTypeSymbol>() : null;
        if (DeclarationReader.Read(type, compilation.Assembly, references, cancellation) is not { } declaration || KindOf(declaration) != kind)
        {
            return null;
        }

        var nameable = new List<NodeId>();
        if (IsNameable(type, compilation))
        {
            nameable.Add(declaration.Id);
        }

        var foreign = Foreign(references, compilation, nameable, cancellation);
        var isRoot = kind == AttributeKind.OpenClawConfig;
        return new SourceDeclaration
        {
            Declaration = declaration,
            Kind = kind,
            Foreign = foreign,
            Nameable = nameable.ToEquatableArray(),
            MemberNames = isRoot ? MemberNames(type) : [],
            IsRegistrationNameFree = isRoot && IsFree(type, RootNames.Registration(declaration)),
        };
    }

    // A type in several parts may (half-typed) carry the attribute on several of them; the first one counts.
    private static bool IsFirstPart(GeneratorAttributeSyntaxContext context, INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, context.Attributes[0].AttributeClass))
            {
                return attribute.ApplicationSyntaxReference is { } reference
                    && reference.SyntaxTree == context.TargetNode.SyntaxTree && context.TargetNode.Span.Contains(reference.Span);
            }
        }

        return false;
    }

    private static AttributeKind KindOf(Declaration declaration)
    {
        foreach (var kind in AttributeKinds.Declaring)
        {
            if (declaration.Attribute(kind) is not null)
            {
                return kind;
            }
        }

        return AttributeKind.None;
    }

    private static EquatableArray<Declaration> Foreign(
        List<INamedTypeSymbol>? references, Compilation compilation, List<NodeId> nameable, CancellationToken cancellation)
    {
        DeclarationCollector? collector = null;
        foreach (var reference in references ?? [])
        {
            if (!SymbolEqualityComparer.Default.Equals(reference.ContainingAssembly, compilation.Assembly))
            {
                collector ??= new DeclarationCollector(compilation.Assembly, cancellation);
                collector.Add(reference);
            }
        }

        if (collector is null)
        {
            return [];
        }

        foreach (var type in collector.Types)
        {
            if (IsNameable(type, compilation))
            {
                nameable.Add(TypeNames.Id(type));
            }
        }

        nameable.Sort((left, right) => string.CompareOrdinal(left.Value, right.Value));
        return collector.Found.Values.OrderBy(d => d.Id.Value, StringComparer.Ordinal).ToEquatableArray();
    }

    private static bool IsNameable(INamedTypeSymbol type, Compilation compilation)
    {
        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (current.Arity > 0 || current.IsFileLocal || current.Name.Length == 0 || IsMarked(current))
            {
                return false;
            }
        }

        if (!compilation.IsSymbolAccessibleWithin(type, compilation.Assembly))
        {
            return false;
        }

        if (SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly))
        {
            return true;
        }

        // A name that two references have is ambiguous; one behind an extern alias is not global. Neither is found so.
        return SymbolEqualityComparer.Default.Equals(compilation.GetTypeByMetadataName(TypeNames.Metadata(type)), type);
    }

    // [Obsolete(error: true)] and [Experimental] make the mere name an error.
    private static bool IsMarked(INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass?.Name is "ObsoleteAttribute" or "ExperimentalAttribute")
            {
                return true;
            }
        }

        return false;
    }

    private static EquatableArray<string> MemberNames(INamedTypeSymbol type) =>
        type.MemberNames.Concat(type.GetTypeMembers().Select(t => t.Name)).Distinct().OrderBy(n => n, StringComparer.Ordinal).ToEquatableArray();

    private static bool IsFree(INamedTypeSymbol type, string name) => !type.ContainingNamespace.GetMembers(name).Any();
}
