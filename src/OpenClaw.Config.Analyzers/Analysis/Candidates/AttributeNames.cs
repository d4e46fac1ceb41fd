using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Analyzers.Analysis.Candidates;

/// <summary>The names under which attributes of the language can stand in a compilation.</summary>
/// <param name="compilation">The compilation, whose files may give them other names everywhere (<c>global using X = …</c>).</param>
internal sealed class AttributeNames(Compilation compilation)
{
    private static readonly HashSet<string> Own = new(
        Enum.GetValues(typeof(AttributeKind)).Cast<AttributeKind>()
            .Where(kind => kind != AttributeKind.None)
            .SelectMany(kind => new[] { kind.ToString(), kind + "Attribute" }),
        StringComparer.Ordinal);

    private HashSet<string>? _globalAliases;

    /// <summary>Whether a name is that of an attribute of the language.</summary>
    public static bool IsOwn(string name) => Own.Contains(name);

    /// <summary>The name behind the last dot.</summary>
    public static string LastPart(TypeSyntax name) => name switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        _ => string.Empty,
    };

    /// <summary>Whether one of the names is a global alias of an attribute of the language.</summary>
    public bool IsGlobalAlias(string[] names, CancellationToken cancellation)
    {
        var aliases = Volatile.Read(ref _globalAliases);
        if (aliases is null)
        {
            aliases = new HashSet<string>(StringComparer.Ordinal);
            foreach (var tree in compilation.SyntaxTrees)
            {
                aliases.UnionWith(TreeSummary.Of(tree, cancellation).GlobalAliases);
            }

            Volatile.Write(ref _globalAliases, aliases);
        }

        return aliases.Count > 0 && names.Any(name => aliases.Contains(name) || aliases.Contains(name + "Attribute"));
    }
}
