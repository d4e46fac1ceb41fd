using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OpenClaw.Config.Analyzers.Analysis.Candidates;

/// <summary>A part of a type that carries attributes.</summary>
internal sealed class AttributedType
{
    private readonly bool _isNamed;
    private readonly string[] _otherNames;

    private AttributedType(SyntaxReference syntax, bool isNamed, string[] otherNames)
    {
        Syntax = syntax;
        Span = syntax.Span;
        _isNamed = isNamed;
        _otherNames = otherNames;
    }

    /// <summary>Where it stands.</summary>
    public SyntaxReference Syntax { get; }

    /// <summary>Its span.</summary>
    public TextSpan Span { get; }

    /// <summary>Whether one of its attributes may be one of the language.</summary>
    public bool IsCandidate(AttributeNames names, CancellationToken cancellation) =>
        _isNamed || (_otherNames.Length > 0 && names.IsGlobalAlias(_otherNames, cancellation));

    public static AttributedType Of(TypeDeclarationSyntax type, HashSet<string> aliases)
    {
        var isNamed = false;
        var others = new List<string>();
        foreach (var list in type.AttributeLists)
        {
            foreach (var attribute in list.Attributes)
            {
                var name = AttributeNames.LastPart(attribute.Name);
                if (AttributeNames.IsOwn(name) || aliases.Contains(name) || aliases.Contains(name + "Attribute"))
                {
                    isNamed = true;
                }
                else if (attribute.Name is IdentifierNameSyntax)
                {
                    others.Add(name);
                }
            }
        }

        return new AttributedType(type.GetReference(), isNamed, isNamed ? [] : [.. others]);
    }
}
