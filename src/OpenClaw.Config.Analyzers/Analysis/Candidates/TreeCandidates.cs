using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OpenClaw.Config.Analyzers.Analysis.Candidates;

/// <summary>
/// The types of a file that carry attributes, told from syntax. Kept with the tree: an edit of one file leaves the
/// trees of all others as they were, so only the edited one is looked through again.
/// </summary>
internal sealed class TreeCandidates
{
    private static readonly ConditionalWeakTable<SyntaxTree, TreeCandidates> Known = new();

    private TreeCandidates(IReadOnlyList<AttributedType> types, IReadOnlyCollection<string> globalAliases)
    {
        Types = types;
        GlobalAliases = globalAliases;
    }

    /// <summary>The types with attributes whose name may be one of the language, seen from this file alone.</summary>
    public IReadOnlyList<AttributedType> Types { get; }

    /// <summary>Names that this file gives to attributes of the language for the whole compilation.</summary>
    public IReadOnlyCollection<string> GlobalAliases { get; }

    /// <summary>The candidates of a file.</summary>
    public static TreeCandidates Of(SyntaxTree tree, CancellationToken cancellation)
    {
        if (Known.TryGetValue(tree, out var known))
        {
            return known;
        }

        var found = Read(tree, cancellation);
        return Known.GetValue(tree, _ => found);
    }

    /// <summary>Whether the type at a span is a candidate.</summary>
    public bool Contains(TextSpan span, AttributeNames names, CancellationToken cancellation)
    {
        foreach (var type in Types)
        {
            if (type.Span == span)
            {
                return type.IsCandidate(names, cancellation);
            }
        }

        return false;
    }

    private static TreeCandidates Read(SyntaxTree tree, CancellationToken cancellation)
    {
        if (tree.GetRoot(cancellation) is not CompilationUnitSyntax unit)
        {
            return new TreeCandidates([], []);
        }

        var types = new List<AttributedType>();
        var aliases = new HashSet<string>(StringComparer.Ordinal);
        var globalAliases = new HashSet<string>(StringComparer.Ordinal);
        Aliases(unit.Usings, aliases, globalAliases);
        Walk(unit.Members, types, aliases, cancellation);
        return new TreeCandidates(types, globalAliases);
    }

    private static void Walk(SyntaxList<MemberDeclarationSyntax> members, List<AttributedType> types, HashSet<string> aliases, CancellationToken cancellation)
    {
        foreach (var member in members)
        {
            cancellation.ThrowIfCancellationRequested();
            switch (member)
            {
                case BaseNamespaceDeclarationSyntax space:
                    Aliases(space.Usings, aliases, aliases);
                    Walk(space.Members, types, aliases, cancellation);
                    break;
                case TypeDeclarationSyntax type:
                    if (type.AttributeLists.Count > 0)
                    {
                        types.Add(AttributedType.Of(type, aliases));
                    }

                    Walk(type.Members, types, aliases, cancellation);
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
