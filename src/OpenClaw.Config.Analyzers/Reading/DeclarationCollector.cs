using Microsoft.CodeAnalysis;
using OpenClaw.Config.Core.Declarations;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Analyzers.Reading;

/// <summary>Collects declarations and everything of other assemblies that they reach: chains, models and the providers around them.</summary>
internal sealed class DeclarationCollector(IAssemblySymbol assembly, CancellationToken cancellation)
{
    private readonly Dictionary<NodeId, Declaration> _found = [];
    private readonly List<INamedTypeSymbol> _types = [];
    private readonly HashSet<ISymbol> _seen = new(SymbolEqualityComparer.Default);

    /// <summary>What was found so far.</summary>
    public IReadOnlyDictionary<NodeId, Declaration> Found => _found;

    /// <summary>The types behind <see cref="Found"/>.</summary>
    public IReadOnlyList<INamedTypeSymbol> Types => _types;

    /// <summary>Adds a type with what it reaches in other assemblies.</summary>
    /// <param name="type">The type; one without attributes of the language is passed over.</param>
    public void Add(INamedTypeSymbol type)
    {
        var waiting = new Stack<INamedTypeSymbol>();
        waiting.Push(type);
        while (waiting.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var current = waiting.Pop();
            if (current.TypeKind == TypeKind.Error || !_seen.Add(current))
            {
                continue;
            }

            var references = new List<INamedTypeSymbol>();
            if (DeclarationReader.Read(current, assembly, references, cancellation) is not { } declaration)
            {
                continue;
            }

            _found[declaration.Id] = declaration;
            _types.Add(current);
            foreach (var reference in references)
            {
                // Declarations of the own assembly are collected by whoever walks it.
                if (!SymbolEqualityComparer.Default.Equals(reference.ContainingAssembly, assembly))
                {
                    waiting.Push(reference);
                }
            }

            if (declaration.IsForeign && current.ContainingType is { } container)
            {
                waiting.Push(container);
            }
        }
    }
}
