using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OpenClaw.Config.CodeFixes.Editing;

/// <summary>Writes values as attribute arguments.</summary>
internal static class ArgumentText
{
    /// <summary>Below this, thousands are not grouped: 8192, but 16_000.</summary>
    private const double GroupedFrom = 10_000;

    /// <summary>The text of a value; null where the parameter takes no such value.</summary>
    /// <param name="attribute">The attribute's class.</param>
    /// <param name="argument">The parameter in Pascal case.</param>
    /// <param name="value">The value, as rules hand it over: text without quotes, numbers invariant, names of enum members.</param>
    /// <param name="scope">How names are written at the place.</param>
    public static string? Of(INamedTypeSymbol attribute, string argument, string value, NameScope scope)
    {
        var type = TypeOf(attribute, argument);
        if (type is IArrayTypeSymbol array)
        {
            type = array.ElementType;
        }

        return type switch
        {
            { TypeKind: TypeKind.Enum } => Enum(type, value, scope),
            { SpecialType: SpecialType.System_String } => Vocabulary(argument) is { } words && scope.Constant(words, value) is { } constant
                ? constant
                : Literal(value),
            { SpecialType: SpecialType.System_Boolean } => value is "true" or "false" ? value : null,
            { SpecialType: SpecialType.System_Int32 } => Number(value, isWhole: true),
            { SpecialType: SpecialType.System_Double } => Number(value, isWhole: false),
            _ => null,
        };
    }

    /// <summary>A string literal.</summary>
    public static string Literal(string value) => SymbolDisplay.FormatLiteral(value, quote: true);

    private static ITypeSymbol? TypeOf(INamedTypeSymbol attribute, string argument) =>
        attribute.GetMembers(argument).OfType<IPropertySymbol>().FirstOrDefault(p => p.SetMethod is not null)?.Type
        ?? attribute.InstanceConstructors.SelectMany(c => c.Parameters).FirstOrDefault(p => string.Equals(p.Name, argument, StringComparison.OrdinalIgnoreCase))?.Type;

    private static string? Vocabulary(string argument) => argument switch
    {
        "Api" => "ModelApi",
        "Region" => "DataRegion",
        _ => null,
    };

    private static string? Enum(ITypeSymbol type, string value, NameScope scope)
    {
        var names = value.Split(',').Select(name => name.Trim()).ToArray();
        return names.All(name => type.GetMembers(name).Length > 0) ? string.Join(" | ", names.Select(name => scope.Type(type.Name) + "." + name)) : null;
    }

    private static string? Number(string value, bool isWhole)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || double.IsNaN(number) || double.IsInfinity(number))
        {
            return null;
        }

        if (number != Math.Floor(number) || Math.Abs(number) > int.MaxValue)
        {
            return isWhole ? null : number.ToString("R", CultureInfo.InvariantCulture);
        }

        return number.ToString(Math.Abs(number) >= GroupedFrom ? "#,0" : "0", CultureInfo.InvariantCulture).Replace(',', '_');
    }
}
