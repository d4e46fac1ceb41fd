using Microsoft.CodeAnalysis;
using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Declarations;

namespace OpenClaw.Config.Analyzers.Reading;

/// <summary>Copies attribute arguments out of Roslyn.</summary>
internal static class DeclaredValues
{
    /// <summary>The argument as data; null where it is half-typed or null, which both mean "not written".</summary>
    /// <param name="constant">The argument.</param>
    /// <param name="references">Takes the types that it names.</param>
    public static DeclaredValue? Read(TypedConstant constant, ICollection<INamedTypeSymbol>? references)
    {
        if (constant.IsNull)
        {
            return null;
        }

        switch (constant.Kind)
        {
            case TypedConstantKind.Primitive:
                return Primitive(constant.Value);
            case TypedConstantKind.Enum:
                return new DeclaredFlags(EnumMembers(constant));
            case TypedConstantKind.Type when constant.Value is ITypeSymbol type:
                if (type is INamedTypeSymbol named)
                {
                    references?.Add(named);
                }

                return new DeclaredType(TypeNames.Id(type), TypeNames.Written(type));
            case TypedConstantKind.Array:
                var items = new List<DeclaredValue>(constant.Values.Length);
                foreach (var value in constant.Values)
                {
                    if (Read(value, references) is { } item)
                    {
                        items.Add(item);
                    }
                }

                return new DeclaredList(items.ToEquatableArray());
            default:
                return null;
        }
    }

    private static DeclaredValue? Primitive(object? value) => value switch
    {
        string text => new DeclaredText(text),
        bool boolean => new DeclaredBoolean(boolean),
        char character => new DeclaredText(character.ToString()),
        IConvertible number => new DeclaredNumber(number.ToDouble(System.Globalization.CultureInfo.InvariantCulture)),
        _ => null,
    };

    private static EquatableArray<string> EnumMembers(TypedConstant constant)
    {
        var value = Convert.ToInt64(constant.Value, System.Globalization.CultureInfo.InvariantCulture);
        var names = new List<string>();
        foreach (var member in constant.Type!.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true } field)
            {
                var bits = Convert.ToInt64(field.ConstantValue, System.Globalization.CultureInfo.InvariantCulture);
                if (bits == value || (bits != 0 && (value & bits) == bits))
                {
                    names.Add(field.Name);
                }
            }
        }

        names.Sort(StringComparer.Ordinal);
        return names.ToEquatableArray();
    }
}
