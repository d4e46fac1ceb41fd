using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OpenClaw.Config.Analyzers.Reading;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.CodeFixes.Editing;

/// <summary>A declaration in source, with everything that is needed to change it.</summary>
/// <param name="type">Its type.</param>
/// <param name="project">The project that declares it.</param>
/// <param name="compilation">The project, compiled.</param>
internal sealed class DeclarationSite(INamedTypeSymbol type, Project project, Compilation compilation)
{
    /// <summary>Its type.</summary>
    public INamedTypeSymbol Type => type;

    /// <summary>The project, compiled.</summary>
    public Compilation Compilation => compilation;

    /// <summary>The declaration around a place.</summary>
    public static async Task<DeclarationSite?> AtAsync(Document document, Location location, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (root is null || model is null || !root.FullSpan.Contains(location.SourceSpan))
        {
            return null;
        }

        var part = root.FindNode(location.SourceSpan).FirstAncestorOrSelf<BaseTypeDeclarationSyntax>();
        return part is not null && model.GetDeclaredSymbol(part, cancellation) is INamedTypeSymbol type
            ? new DeclarationSite(type, document.Project, model.Compilation)
            : null;
    }

    /// <summary>Another declaration of the same project; null where it stands elsewhere.</summary>
    public DeclarationSite? Other(NodeId id)
    {
        var name = id.Value;
        var bar = name.IndexOf('|');
        if (bar < 0 || name.Substring(0, bar) != compilation.Assembly.Name)
        {
            return null;
        }

        return Resolve(compilation.Assembly.GlobalNamespace, name.Substring(bar + 1).Split('.'), 0) is { } found ? Other(found) : null;
    }

    /// <summary>The same project's site of another type.</summary>
    public DeclarationSite Other(INamedTypeSymbol other) => new(other, project, compilation);

    /// <summary>An attribute of the language on it; null where there is none.</summary>
    public AttributeSite? Attribute(AttributeKind kind, int occurrence = 0)
    {
        foreach (var data in type.GetAttributes())
        {
            if (AttributeKinds.Of(data.AttributeClass) == kind && occurrence-- == 0)
            {
                return data.ApplicationSyntaxReference?.GetSyntax() is AttributeSyntax syntax && DocumentOf(syntax) is { } document
                    ? new AttributeSite(data, syntax, document, this)
                    : null;
            }
        }

        return null;
    }

    /// <summary>The attribute that makes it a declaration.</summary>
    public AttributeSite? DeclaringAttribute() => AttributeKinds.Declaring.Select(kind => Attribute(kind)).FirstOrDefault(site => site is not null);

    /// <summary>The parts of a type that stand in this project's own files.</summary>
    public IEnumerable<(BaseTypeDeclarationSyntax Syntax, DocumentId Document)> Parts(INamedTypeSymbol of)
    {
        foreach (var reference in of.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is BaseTypeDeclarationSyntax part && DocumentOf(part) is { } document)
            {
                yield return (part, document);
            }
        }
    }

    private DocumentId? DocumentOf(SyntaxNode node) => project.GetDocument(node.SyntaxTree) is { } document and not SourceGeneratedDocument ? document.Id : null;

    // A name alone does not tell namespaces from types: both ways are tried.
    private static INamedTypeSymbol? Resolve(INamespaceOrTypeSymbol container, string[] parts, int at)
    {
        foreach (var member in container.GetMembers(parts[at].Split('`')[0]).OfType<INamespaceOrTypeSymbol>())
        {
            var found = at == parts.Length - 1 ? member as INamedTypeSymbol : Resolve(member, parts, at + 1);
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }
}
