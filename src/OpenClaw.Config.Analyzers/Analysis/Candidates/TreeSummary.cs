using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OpenClaw.Config.Analyzers.Analysis.Candidates;

/// <summary>
/// What a file says about declarations, told from syntax alone: the types that carry attributes, and the names that it
/// gives to the scope of others. Kept with the tree: an edit of one file leaves the trees of all others as they were,
/// so only the edited one is looked through again.
/// </summary>
internal sealed class TreeSummary
{
    private static readonly ConditionalWeakTable<SyntaxTree, TreeSummary> Known = new();

    private readonly List<AttributedType> _types = [];
    private readonly List<ScopeEntry> _entries = [];
    private readonly HashSet<string> _globalAliases = new(StringComparer.Ordinal);

    private TreeSummary(SyntaxTree tree, CancellationToken cancellation)
    {
        if (tree.GetRoot(cancellation) is CompilationUnitSyntax unit)
        {
            var aliases = new HashSet<string>(StringComparer.Ordinal);
            Aliases(unit.Usings, aliases, _globalAliases);
            GlobalUsings = string.Concat(unit.Usings.Where(u => u.GlobalKeyword.RawKind != 0).Select(u => u.ToString()));
            Walk(unit.Members, string.Empty, aliases, cancellation);
        }
    }

    /// <summary>The parts of types that carry attributes.</summary>
    public IReadOnlyList<AttributedType> Types => _types;

    /// <summary>What the file gives to the scope of others.</summary>
    public IReadOnlyList<ScopeEntry> Entries => _entries;

    /// <summary>The global usings, as text.</summary>
    public string GlobalUsings { get; } = string.Empty;

    /// <summary>Names that this file gives to attributes of the language for the whole compilation.</summary>
    public IReadOnlyCollection<string> GlobalAliases => _globalAliases;

    /// <summary>The summary of a file.</summary>
    public static TreeSummary Of(SyntaxTree tree, CancellationToken cancellation)
    {
        if (Known.TryGetValue(tree, out var known))
        {
            return known;
        }

        var found = new TreeSummary(tree, cancellation);
        return Known.GetValue(tree, _ => found);
    }

    /// <summary>Whether the type at a span is a candidate.</summary>
    public bool Contains(TextSpan span, AttributeNames names, CancellationToken cancellation)
    {
        foreach (var type in _types)
        {
            if (type.Span == span)
            {
                return type.IsCandidate(names, cancellation);
            }
        }

        return false;
    }

    private void Walk(SyntaxList<MemberDeclarationSyntax> members, string path, HashSet<string> aliases, CancellationToken cancellation)
    {
        foreach (var member in members)
        {
            cancellation.ThrowIfCancellationRequested();
            switch (member)
            {
                case BaseNamespaceDeclarationSyntax space:
                    ScopeReader.Add(_entries, path, space);
                    Aliases(space.Usings, aliases, aliases);
                    Walk(space.Members, path + space.Name + ".", aliases, cancellation);
                    break;
                case BaseTypeDeclarationSyntax type:
                    ScopeReader.Add(_entries, path, type);
                    if (type is TypeDeclarationSyntax declaration)
                    {
                        if (declaration.AttributeLists.Count > 0)
                        {
                            _types.Add(AttributedType.Of(declaration, aliases));
                        }

                        Walk(declaration.Members, path + type.Identifier.ValueText + "+", aliases, cancellation);
                    }

                    break;
                case DelegateDeclarationSyntax type:
                    ScopeReader.Add(_entries, path, type);
                    break;
            }
        }
    }

    private static void Aliases(SyntaxList<UsingDirectiveSyntax> usings, HashSet<string> local, HashSet<string> global)
    {
        foreach (var directive in usings)
        {
            if (directive is { Alias.Name.Identifier.ValueText: var alias, Name: { } target } && AttributeNames.IsOwn(AttributeNames.LastPart(target)))
            {
                (directive.GlobalKeyword.RawKind != 0 ? global : local).Add(alias);
            }
        }
    }
}
