using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OpenClaw.Config.CodeFixes.Editing;

/// <summary>How names are written at a place: short where they are in scope, else in full.</summary>
internal sealed class NameScope(Compilation compilation, SyntaxNode at)
{
    private const string Namespace = "OpenClaw.Config.";

    private readonly SemanticModel _model = compilation.GetSemanticModel(at.SyntaxTree);

    /// <summary>The name of an attribute of the language.</summary>
    public string Attribute(string name) => IsInScope(name + "Attribute") ? name : "global::" + Namespace + name;

    /// <summary>The name of a type of the language.</summary>
    public string Type(string name) => IsInScope(name) ? name : "global::" + Namespace + name;

    /// <summary>The name of any type.</summary>
    public string Type(ITypeSymbol type) => type.ToMinimalDisplayString(_model, at.SpanStart);

    /// <summary>The constant of the library that has a value, as it is written here; null where there is none.</summary>
    /// <param name="vocabulary">The class of constants.</param>
    /// <param name="value">The value.</param>
    public string? Constant(string vocabulary, string value)
    {
        var constants = compilation.GetTypesByMetadataName(Namespace + vocabulary).FirstOrDefault()?.GetMembers().OfType<IFieldSymbol>();
        return constants?.FirstOrDefault(field => field.ConstantValue as string == value) is { } found ? Type(vocabulary) + "." + found.Name : null;
    }

    private bool IsInScope(string name) =>
        _model.LookupNamespacesAndTypes(at.SpanStart, name: name).Any(symbol => symbol.ToDisplayString() == Namespace + name);
}
