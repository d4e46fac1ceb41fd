using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OpenClaw.Config.Analyzers.Analysis.Candidates;

/// <summary>Reads what a type declaration means to other files: its name, kind, modifiers, bases, attributes and constants.</summary>
internal static class ScopeReader
{
    /// <summary>Adds a namespace.</summary>
    /// <param name="entries">Takes the entries.</param>
    /// <param name="path">What stands around it.</param>
    /// <param name="space">The namespace.</param>
    public static void Add(ICollection<ScopeEntry> entries, string path, BaseNamespaceDeclarationSyntax space)
    {
        foreach (var part in space.Name.ToString().Split('.'))
        {
            entries.Add(Entry(part.Trim(), false, "namespace", path));
        }
    }

    /// <summary>Adds a type and its constants, not the types within it.</summary>
    public static void Add(ICollection<ScopeEntry> entries, string path, BaseTypeDeclarationSyntax type)
    {
        var generic = type as TypeDeclarationSyntax;
        entries.Add(Entry(
            type.Identifier.ValueText,
            false,
            path,
            type.Kind().ToString(),
            generic?.Arity.ToString(System.Globalization.CultureInfo.InvariantCulture),
            type.Modifiers.ToString(),
            type.BaseList?.ToString()));

        // What only the type itself, its other parts and the types within care about goes by its full name.
        entries.Add(Entry(
            FullName(path, type),
            false,
            type.Modifiers.ToString(),
            (type as RecordDeclarationSyntax)?.ParameterList?.ToString(),
            type.AttributeLists.ToString(),
            type.GetFirstToken().HasStructuredTrivia ? "documented" : null,
            type.Modifiers.Any(SyntaxKind.PartialKeyword) && generic is not null ? MemberNames(generic) : null));

        if (type is EnumDeclarationSyntax enumeration)
        {
            foreach (var member in enumeration.Members)
            {
                entries.Add(Entry(member.Identifier.ValueText, true, path, type.Identifier.ValueText, member.ToString()));
            }
        }
        else if (generic is not null)
        {
            foreach (var member in generic.Members)
            {
                if (member is FieldDeclarationSyntax field && field.Modifiers.Any(SyntaxKind.ConstKeyword))
                {
                    foreach (var variable in field.Declaration.Variables)
                    {
                        entries.Add(Entry(variable.Identifier.ValueText, true, path, type.Identifier.ValueText, variable.ToString(), field.Declaration.Type.ToString()));
                    }
                }
            }
        }
    }

    /// <summary>Adds a delegate.</summary>
    public static void Add(ICollection<ScopeEntry> entries, string path, DelegateDeclarationSyntax type) =>
        entries.Add(Entry(type.Identifier.ValueText, false, path, "delegate", type.Modifiers.ToString()));

    /// <summary>The full name of a type as entries carry it.</summary>
    public static string FullName(BaseTypeDeclarationSyntax type)
    {
        var path = string.Empty;
        for (var around = type.Parent; around is not null; around = around.Parent)
        {
            path = around switch
            {
                BaseNamespaceDeclarationSyntax space => space.Name + "." + path,
                BaseTypeDeclarationSyntax container => container.Identifier.ValueText + "+" + path,
                _ => path,
            };
        }

        return FullName(path, type);
    }

    // The sign keeps full names apart from simple ones.
    private static string FullName(string path, BaseTypeDeclarationSyntax type) => "=" + path + type.Identifier.ValueText;

    private static string MemberNames(TypeDeclarationSyntax type)
    {
        var names = new System.Text.StringBuilder();
        foreach (var member in type.Members)
        {
            var name = member switch
            {
                MethodDeclarationSyntax method => method.Identifier.ValueText,
                PropertyDeclarationSyntax property => property.Identifier.ValueText,
                EventDeclarationSyntax @event => @event.Identifier.ValueText,
                BaseFieldDeclarationSyntax field => string.Join(",", field.Declaration.Variables.Select(v => v.Identifier.ValueText)),
                BaseTypeDeclarationSyntax nested => nested.Identifier.ValueText,
                DelegateDeclarationSyntax nested => nested.Identifier.ValueText,
                _ => null,
            };
            names.Append(name).Append(',');
        }

        return names.ToString();
    }

    private static ScopeEntry Entry(string name, bool isConstant, params string?[] parts)
    {
        var hash = new TextHash();
        hash.Add(name);
        foreach (var part in parts)
        {
            hash.Add(part);
        }

        return new ScopeEntry(name, hash.Value, isConstant);
    }
}
