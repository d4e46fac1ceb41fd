using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OpenClaw.Config.Analyzers.Reading;
using OpenClaw.Config.Core.Declarations;

namespace OpenClaw.Config.Analyzers.Analysis.Candidates;

/// <summary>A candidate, read: its declaration, those of other assemblies that it reaches, and the names that decided what it means.</summary>
/// <param name="Declarations">What was read; empty where the candidate is no declaration.</param>
/// <param name="Names">The names in its attributes and usings, its own and those around it.</param>
internal sealed record BoundType(IReadOnlyList<Declaration> Declarations, HashSet<string> Names)
{
    /// <summary>Reads a candidate.</summary>
    public static BoundType Read(INamedTypeSymbol type, IAssemblySymbol assembly, CancellationToken cancellation)
    {
        var collector = new DeclarationCollector(assembly, cancellation);
        collector.Add(type);
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var current = type; current is not null; current = current.ContainingType)
        {
            names.Add(current.Name);
        }

        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellation) is TypeDeclarationSyntax part)
            {
                AddNames(names, part);
            }
        }

        return new BoundType([.. collector.Found.Values], names);
    }

    private static void AddNames(HashSet<string> names, TypeDeclarationSyntax part)
    {
        foreach (var list in part.AttributeLists)
        {
            AddNames(names, list);
        }

        names.Add(ScopeReader.FullName(part));
        for (var around = part.Parent; around is not null; around = around.Parent)
        {
            switch (around)
            {
                case BaseTypeDeclarationSyntax container:
                    names.Add(ScopeReader.FullName(container));
                    break;
                case BaseNamespaceDeclarationSyntax space:
                    AddNames(names, space.Name);
                    AddNames(names, space.Usings);
                    break;
                case CompilationUnitSyntax unit:
                    AddNames(names, unit.Usings);
                    break;
            }
        }
    }

    private static void AddNames(HashSet<string> names, SyntaxList<UsingDirectiveSyntax> usings)
    {
        foreach (var directive in usings)
        {
            AddNames(names, directive);
        }
    }

    private static void AddNames(HashSet<string> names, SyntaxNode node)
    {
        foreach (var name in node.DescendantNodesAndSelf().OfType<SimpleNameSyntax>())
        {
            names.Add(name.Identifier.ValueText);
            if (name.Parent is AttributeSyntax or QualifiedNameSyntax)
            {
                // [Provider] may mean Provider or ProviderAttribute.
                names.Add(name.Identifier.ValueText + "Attribute");
            }
        }
    }
}
