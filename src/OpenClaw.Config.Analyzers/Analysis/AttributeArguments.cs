using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OpenClaw.Config.Analyzers.Analysis;

/// <summary>Finds the expression that is written for a parameter of an attribute: positional, named, an item of a list.</summary>
internal static class AttributeArguments
{
    /// <summary>The expression; null where the parameter isn't written.</summary>
    /// <param name="data">The attribute as bound; says which parameter a position is.</param>
    /// <param name="attribute">The attribute as written.</param>
    /// <param name="argument">The parameter in Pascal case.</param>
    /// <param name="index">The item of a list; -1 for the whole argument.</param>
    public static SyntaxNode? Find(AttributeData data, AttributeSyntax attribute, string argument, int index = -1)
    {
        if (attribute.ArgumentList is not { } list)
        {
            return null;
        }

        var parameter = data.AttributeConstructor is { } constructor ? Position(constructor, argument) : -1;
        var position = 0;
        var items = new List<ExpressionSyntax>();
        foreach (var written in list.Arguments)
        {
            if (written.NameEquals is { } named)
            {
                if (named.Name.Identifier.ValueText == argument)
                {
                    return Item(written.Expression, index);
                }
            }
            else if (written.NameColon is { } colon)
            {
                if (string.Equals(colon.Name.Identifier.ValueText, argument, StringComparison.OrdinalIgnoreCase))
                {
                    return Item(written.Expression, index);
                }
            }
            else
            {
                var isRest = parameter >= 0 && position > parameter && data.AttributeConstructor!.Parameters[parameter].IsParams;
                if (position == parameter || isRest)
                {
                    items.Add(written.Expression);
                }

                position++;
            }
        }

        return items.Count switch
        {
            0 => null,
            1 => Item(items[0], index),
            // params: the items stand as arguments of their own; the whole of them begins at the first.
            _ => index >= 0 && index < items.Count ? items[index] : items[0],
        };
    }

    private static int Position(IMethodSymbol constructor, string argument)
    {
        foreach (var parameter in constructor.Parameters)
        {
            if (string.Equals(parameter.Name, argument, StringComparison.OrdinalIgnoreCase))
            {
                return parameter.Ordinal;
            }
        }

        return -1;
    }

    private static ExpressionSyntax Item(ExpressionSyntax expression, int index)
    {
        if (index < 0)
        {
            return expression;
        }

        var items = expression switch
        {
            ArrayCreationExpressionSyntax { Initializer.Expressions: var written } => [.. written],
            ImplicitArrayCreationExpressionSyntax { Initializer.Expressions: var written } => [.. written],
            CollectionExpressionSyntax collection => collection.Elements.OfType<ExpressionElementSyntax>().Select(e => e.Expression).ToArray(),
            _ => Array.Empty<ExpressionSyntax>(),
        };
        return index < items.Length ? items[index] : expression;
    }
}
