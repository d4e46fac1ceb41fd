using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OpenClaw.Config.Analyzers.Analysis;
using OpenClaw.Config.CodeFixes.Fixing;

namespace OpenClaw.Config.CodeFixes.Editing;

/// <summary>An attribute in source, and the edits that change it.</summary>
/// <param name="data">The attribute as bound.</param>
/// <param name="syntax">The attribute as written.</param>
/// <param name="document">The file in which it stands.</param>
/// <param name="owner">The declaration that carries it.</param>
internal sealed class AttributeSite(AttributeData data, AttributeSyntax syntax, DocumentId document, DeclarationSite owner)
{
    /// <summary>The attribute as written.</summary>
    public AttributeSyntax Syntax => syntax;

    /// <summary>What is written for a parameter; null where nothing is.</summary>
    public ExpressionSyntax? Expression(string argument, int index = -1) => AttributeArguments.Find(data, syntax, argument, index) as ExpressionSyntax;

    /// <summary>The text of a value for a parameter, as C# writes it; null where the parameter takes no such value.</summary>
    public string? Text(string argument, string value) => ArgumentText.Of(data.AttributeClass!, argument, value, Scope());

    /// <summary>How the file at hand writes names.</summary>
    public NameScope Scope() => new(owner.Compilation, syntax);

    /// <summary>Writes a value for a parameter, in the place of what stands there or as a new argument.</summary>
    public IEnumerable<FileEdit> Set(string argument, string value, int index = -1)
    {
        if (Text(argument, value) is { } text)
        {
            yield return Expression(argument, index) is { } written ? Replace(written.Span, text) : Add(argument, text);
        }
    }

    /// <summary>Adds an argument.</summary>
    /// <param name="argument">The parameter in Pascal case.</param>
    /// <param name="text">The value as C# writes it.</param>
    public FileEdit Add(string argument, string text)
    {
        var arguments = syntax.ArgumentList?.Arguments ?? default;
        var position = Position(argument);
        if (position < 0)
        {
            return Insert(arguments.Count, argument + " = " + text);
        }

        // A parameter of the constructor stands before the properties, by position where all before it do.
        var positional = arguments.TakeWhile(a => a.NameEquals is null && a.NameColon is null).Count();
        var before = arguments.TakeWhile(a => a.NameEquals is null).Count();
        return positional == position ? Insert(positional, text) : Insert(before, char.ToLowerInvariant(argument[0]) + argument.Substring(1) + ": " + text);
    }

    /// <summary>Adds an item at the end of the positional arguments: one more of a <c>params</c> list.</summary>
    public FileEdit AddItem(string text)
    {
        var arguments = syntax.ArgumentList?.Arguments ?? default;
        return Insert(arguments.TakeWhile(a => a.NameEquals is null).Count(), text);
    }

    /// <summary>Puts another argument in the place of one.</summary>
    public IEnumerable<FileEdit> ReplaceArgument(string argument, string text)
    {
        if (Expression(argument)?.Parent is AttributeArgumentSyntax written)
        {
            yield return Replace(written.Span, text);
        }
    }

    /// <summary>Takes out an argument, or an item of a list; the only argument goes with its attribute.</summary>
    public IEnumerable<FileEdit> Remove(string argument, int index = -1)
    {
        SyntaxNode? node = Expression(argument, index);
        if (node?.Parent is AttributeArgumentSyntax whole)
        {
            node = syntax.ArgumentList!.Arguments.Count == 1 ? syntax : whole;
        }

        return node == syntax ? Remove() : node is null ? [] : [new FileEdit(document, Separated.Removal(node))];
    }

    /// <summary>Takes out the whole attribute.</summary>
    public IEnumerable<FileEdit> Remove()
    {
        var list = (AttributeListSyntax)syntax.Parent!;
        if (list.Attributes.Count > 1)
        {
            return [new FileEdit(document, Separated.Removal(syntax))];
        }

        var next = list.GetLastToken().GetNextToken();
        var between = list.GetTrailingTrivia().Concat(next.LeadingTrivia);
        var isBlank = between.All(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        return [Replace(isBlank ? TextSpan.FromBounds(list.SpanStart, next.SpanStart) : list.Span, string.Empty)];
    }

    /// <summary>Adds another attribute of the language beside this one.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="arguments">Its arguments as C# writes them; empty for none.</param>
    public FileEdit AddBeside(string name, string arguments) =>
        Replace(new TextSpan(syntax.Span.End, 0), $", {Scope().Attribute(name)}{(arguments.Length == 0 ? string.Empty : $"({arguments})")}");

    /// <summary>Replaces characters of the attribute's file.</summary>
    public FileEdit Replace(TextSpan span, string text) => new(document, new TextChange(span, text));

    private FileEdit Insert(int at, string text)
    {
        if (syntax.ArgumentList is not { } list)
        {
            return Replace(new TextSpan(syntax.Name.Span.End, 0), $"({text})");
        }

        if (list.Arguments.Count == 0)
        {
            return Replace(new TextSpan(list.OpenParenToken.Span.End, 0), text);
        }

        return at == 0
            ? Replace(new TextSpan(list.Arguments[0].SpanStart, 0), text + ", ")
            : Replace(new TextSpan(list.Arguments[at - 1].Span.End, 0), ", " + text);
    }

    private int Position(string argument)
    {
        if (data.AttributeConstructor is { } constructor && !data.AttributeClass!.GetMembers(argument).OfType<IPropertySymbol>().Any(p => p.SetMethod is not null))
        {
            foreach (var parameter in constructor.Parameters)
            {
                if (string.Equals(parameter.Name, argument, StringComparison.OrdinalIgnoreCase))
                {
                    return parameter.Ordinal;
                }
            }
        }

        return -1;
    }
}
