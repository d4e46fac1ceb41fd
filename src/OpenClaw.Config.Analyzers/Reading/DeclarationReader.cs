using Microsoft.CodeAnalysis;
using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Declarations;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Analyzers.Reading;

/// <summary>Reads a type's attributes of the language into a <see cref="Declaration"/>.</summary>
internal static class DeclarationReader
{
    /// <summary>Reads one type.</summary>
    /// <param name="type">The type, from source or from a referenced assembly.</param>
    /// <param name="assembly">The assembly that is being compiled; a type of another one is foreign.</param>
    /// <param name="references">Takes the types that its arguments name; null where nobody asks.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The declaration; null where the type carries no attribute of the language.</returns>
    public static Declaration? Read(
        INamedTypeSymbol type,
        IAssemblySymbol assembly,
        ICollection<INamedTypeSymbol>? references = null,
        CancellationToken cancellation = default)
    {
        var attributes = Attributes(type, references);
        if (attributes.IsEmpty)
        {
            return null;
        }

        var isForeign = !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, assembly);
        return new Declaration
        {
            Id = TypeNames.Id(type),
            Name = type.Name,
            Namespace = TypeNames.Namespace(type.ContainingNamespace),
            Assembly = type.ContainingAssembly?.Name ?? string.Empty,
            IsForeign = isForeign,
            Containers = Containers(type, cancellation),
            Container = type.ContainingType is { } container ? TypeNames.Id(container) : null,
            Order = WrittenOrder.Of(type),
            Shape = isForeign ? new DeclarationShape() : ShapeReader.Read(type, cancellation),
            Attributes = attributes,
        };
    }

    private static EquatableArray<DeclaredAttribute> Attributes(INamedTypeSymbol type, ICollection<INamedTypeSymbol>? references)
    {
        List<DeclaredAttribute>? attributes = null;
        foreach (var data in type.GetAttributes())
        {
            var kind = AttributeKinds.Of(data.AttributeClass);
            if (kind != AttributeKind.None)
            {
                (attributes ??= []).Add(new DeclaredAttribute(kind, Arguments(data, references)));
            }
        }

        return attributes?.ToEquatableArray() ?? [];
    }

    private static EquatableArray<DeclaredArgument> Arguments(AttributeData data, ICollection<INamedTypeSymbol>? references)
    {
        var arguments = new List<DeclaredArgument>();
        if (data.AttributeConstructor is { } constructor)
        {
            for (var i = 0; i < data.ConstructorArguments.Length && i < constructor.Parameters.Length; i++)
            {
                if (DeclaredValues.Read(data.ConstructorArguments[i], references) is { } value)
                {
                    arguments.Add(new DeclaredArgument(Pascal(constructor.Parameters[i].Name), value));
                }
            }
        }

        foreach (var named in data.NamedArguments)
        {
            if (DeclaredValues.Read(named.Value, references) is { } value)
            {
                arguments.Add(new DeclaredArgument(named.Key, value));
            }
        }

        return arguments.ToEquatableArray();
    }

    private static EquatableArray<DeclarationContainer> Containers(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (type.ContainingType is null)
        {
            return [];
        }

        var containers = new List<DeclarationContainer>();
        for (var current = type.ContainingType; current is not null; current = current.ContainingType)
        {
            containers.Add(new DeclarationContainer
            {
                Name = current.Name,
                Keyword = ShapeReader.Keyword(current),
                IsPartial = ShapeReader.IsPartial(current, cancellation),
                IsGeneric = current.Arity > 0,
            });
        }

        containers.Reverse();
        return containers.ToEquatableArray();
    }

    private static string Pascal(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name.Substring(1);
}
