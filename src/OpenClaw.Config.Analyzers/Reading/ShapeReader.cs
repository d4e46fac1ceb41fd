using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Declarations;

namespace OpenClaw.Config.Analyzers.Reading;

/// <summary>Reads how a declaring type is written. From syntax and cheap symbol flags only: it runs on every key press.</summary>
internal static class ShapeReader
{
    /// <summary>Names that generated members take; a user's member of that name is a collision (OCC9005).</summary>
    public static readonly IReadOnlyList<string> GeneratedNames = ["Descriptor", "ModelRegistry", "OpenClawJson", "RoutingTable", "__Generated"];

    public static DeclarationShape Read(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var isPartial = true;
        var isGeneric = false;
        var isFileLocal = false;
        var isHidden = false;
        var isPublic = true;
        for (var current = type; current is not null; current = current.ContainingType)
        {
            isPartial &= IsPartial(current, cancellation);
            isGeneric |= current.Arity > 0;
            isFileLocal |= current.IsFileLocal;
            isHidden |= current.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Internal);
            isPublic &= current.DeclaredAccessibility == Accessibility.Public;
        }

        return new DeclarationShape
        {
            Form = Form(type),
            IsPartial = isPartial,
            IsGeneric = isGeneric,
            IsFileLocal = isFileLocal,
            IsHidden = isHidden,
            IsPublic = isPublic,
            IsStatic = type.IsStatic,
            IsAbstract = type.IsAbstract,
            HasSummary = HasSummary(type, cancellation),
            MemberNames = CollidingNames(type, cancellation),
        };
    }

    /// <summary>The keyword of a type as a container must repeat it.</summary>
    public static string Keyword(INamedTypeSymbol type) => (type.TypeKind, type.IsRecord) switch
    {
        (TypeKind.Class, true) => "record",
        (TypeKind.Struct, true) => "record struct",
        (TypeKind.Struct, false) => "struct",
        (TypeKind.Interface, _) => "interface",
        _ => "class",
    };

    /// <summary>Whether every part of a type in source says <c>partial</c>.</summary>
    public static bool IsPartial(INamedTypeSymbol type, CancellationToken cancellation)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellation) is BaseTypeDeclarationSyntax declaration &&
                !declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
            {
                return false;
            }
        }

        return true;
    }

    private static DeclarationForm Form(INamedTypeSymbol type) => (type.TypeKind, type.IsRecord) switch
    {
        (TypeKind.Class, true) => DeclarationForm.RecordClass,
        (TypeKind.Class, false) => DeclarationForm.Class,
        (TypeKind.Struct, true) => DeclarationForm.RecordStruct,
        (TypeKind.Struct, false) => DeclarationForm.Struct,
        (TypeKind.Interface, _) => DeclarationForm.Interface,
        _ => DeclarationForm.Other,
    };

    private static bool HasSummary(INamedTypeSymbol type, CancellationToken cancellation)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellation) is { HasStructuredTrivia: true } node)
            {
                foreach (var trivia in node.GetLeadingTrivia())
                {
                    if (trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineDocumentationCommentTrivia))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    // From syntax, so that no member is built, and without generated parts: what they declare is ours or no concern of the user's.
    private static EquatableArray<string> CollidingNames(INamedTypeSymbol type, CancellationToken cancellation)
    {
        SortedSet<string>? names = null;
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (IsGenerated(reference.SyntaxTree) || reference.GetSyntax(cancellation) is not TypeDeclarationSyntax declaration)
            {
                continue;
            }

            foreach (var name in MemberNames(declaration))
            {
                if (GeneratedNames.Contains(name))
                {
                    (names ??= new(StringComparer.Ordinal)).Add(name);
                }
            }
        }

        foreach (var name in GeneratedNames)
        {
            if (HidesAbstract(type, name))
            {
                (names ??= new(StringComparer.Ordinal)).Add(name);
            }
        }

        return names?.ToEquatableArray() ?? [];
    }

    // A member that hides an inherited one is fine, but not an abstract one (CS0533).
    private static bool HidesAbstract(INamedTypeSymbol type, string name)
    {
        for (var current = type.BaseType; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers(name))
            {
                if (member.IsAbstract)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsGenerated(SyntaxTree tree) => tree.FilePath.EndsWith(".g.cs", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> MemberNames(TypeDeclarationSyntax declaration)
    {
        foreach (var parameter in (declaration as RecordDeclarationSyntax)?.ParameterList?.Parameters ?? default)
        {
            yield return parameter.Identifier.ValueText;
        }

        foreach (var member in declaration.Members)
        {
            switch (member)
            {
                case BaseTypeDeclarationSyntax nested:
                    yield return nested.Identifier.ValueText;
                    break;
                case DelegateDeclarationSyntax nested:
                    yield return nested.Identifier.ValueText;
                    break;
                case MethodDeclarationSyntax method:
                    yield return method.Identifier.ValueText;
                    break;
                case PropertyDeclarationSyntax property:
                    yield return property.Identifier.ValueText;
                    break;
                case EventDeclarationSyntax @event:
                    yield return @event.Identifier.ValueText;
                    break;
                case BaseFieldDeclarationSyntax field:
                    foreach (var variable in field.Declaration.Variables)
                    {
                        yield return variable.Identifier.ValueText;
                    }

                    break;
            }
        }
    }
}
