using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OpenClaw.Config.Analyzers.Reading;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Analyzers.Analysis;

/// <summary>
/// Finds the place of a slot in source: the argument, else its attribute, else the type's name. Always in one of the
/// type's own files: an editor drops what is reported elsewhere.
/// </summary>
/// <param name="type">The declaration.</param>
/// <param name="cancellation">Stops the search.</param>
internal sealed class FindingLocator(INamedTypeSymbol type, CancellationToken cancellation)
{
    /// <summary>The place of a slot.</summary>
    public Location Locate(Slot slot)
    {
        if (slot.Attribute != AttributeKind.None && Attribute(slot) is { } data &&
            data.ApplicationSyntaxReference?.GetSyntax(cancellation) is AttributeSyntax attribute)
        {
            var place = slot.Argument is null ? null : AttributeArguments.Find(data, attribute, slot.Argument, slot.Index);
            return (place ?? attribute).GetLocation();
        }

        return Name();
    }

    private AttributeData? Attribute(Slot slot)
    {
        var occurrence = 0;
        foreach (var data in type.GetAttributes())
        {
            if (AttributeKinds.Of(data.AttributeClass) == slot.Attribute && occurrence++ == slot.Occurrence)
            {
                return data;
            }
        }

        return null;
    }

    // Of several parts the one that carries the attributes: the others may be generated, or say nothing about the configuration.
    private Location Name()
    {
        foreach (var data in type.GetAttributes())
        {
            if (AttributeKinds.Of(data.AttributeClass) != AttributeKind.None &&
                data.ApplicationSyntaxReference?.GetSyntax(cancellation).FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() is { } declaration)
            {
                return declaration.Identifier.GetLocation();
            }
        }

        return type.Locations.FirstOrDefault() ?? Location.None;
    }
}
