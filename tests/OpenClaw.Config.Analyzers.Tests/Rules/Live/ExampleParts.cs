using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OpenClaw.Config.TestKit.Markup;
using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Live;

/// <summary>A marked source, cut into its declarations.</summary>
internal sealed class ExampleParts
{
    private readonly MarkedText _marked;
    private readonly CompilationUnitSyntax _root;

    /// <summary>Cuts a source.</summary>
    /// <param name="source">The source with marks.</param>
    public ExampleParts(string source)
    {
        _marked = MarkedText.Parse(source);
        _root = CSharpSyntaxTree.ParseText(_marked.Text, cancellationToken: TestContext.Current.CancellationToken).GetCompilationUnitRoot(TestContext.Current.CancellationToken);
    }

    /// <summary>Each top-level declaration as a file of its own, marks kept, the usings above each.</summary>
    public IReadOnlyList<TestFile> Files => [.. _root.Members.Select((member, i) => new TestFile($"Part{i:00}.cs", _root.Usings.ToFullString() + WithMarks(member.FullSpan)))];

    /// <summary>
    /// The declarations that may stand in another assembly: nothing is found in them, they are no root, which owns a file of this one,
    /// and they name nothing that stays.
    /// </summary>
    public IReadOnlyList<TestFile> Movable
    {
        get
        {
            var staying = Files.Where((file, i) => Marks(_root.Members[i].FullSpan).Count > 0 || file.Text.Contains("OpenClawConfig", StringComparison.Ordinal)).ToList();
            for (var before = 0; before != staying.Count;)
            {
                before = staying.Count;
                var names = staying.Select(file => NameOf(file)).ToArray();
                staying.AddRange(Files.Except(staying).Where(file => names.Any(name => file.Text.Contains($"typeof({name}", StringComparison.Ordinal))).ToArray());
            }

            return [.. Files.Except(staying)];
        }
    }

    /// <summary>The source with a text in front of every type in which something is found, the innermost one each.</summary>
    /// <param name="text">The text: an attribute.</param>
    public string WithInFrontOfMarkedTypes(string text)
    {
        var result = _marked.Text;
        foreach (var start in MarkedTypes().Select(type => type.SpanStart).Distinct().OrderDescending())
        {
            result = result.Insert(start, text);
        }

        return result;
    }

    /// <summary>The documentation ids of the types in which something is found.</summary>
    public IReadOnlyList<string> MarkedTypeNames => [.. MarkedTypes().Select(Id).Distinct(StringComparer.Ordinal)];

    /// <summary>The source without marks.</summary>
    public string Text => _marked.Text;

    private IEnumerable<BaseTypeDeclarationSyntax> MarkedTypes() =>
        _marked.Spans.Select(mark => _root.FindNode(mark.Span).FirstAncestorOrSelf<BaseTypeDeclarationSyntax>()!);

    private static string Id(BaseTypeDeclarationSyntax type)
    {
        var names = type.AncestorsAndSelf().Reverse().Select(node => node switch
        {
            BaseNamespaceDeclarationSyntax space => space.Name.ToString(),
            BaseTypeDeclarationSyntax around => around.Identifier.Text + (around is TypeDeclarationSyntax { TypeParameterList: { } parameters } ? "`" + parameters.Parameters.Count : string.Empty),
            _ => null,
        });
        return "~T:" + string.Join(".", names.OfType<string>());
    }

    private string NameOf(TestFile file) => _root.Members[Array.IndexOf([.. Files], file)] switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        BaseNamespaceDeclarationSyntax space => space.Name.ToString(),
        _ => "?",
    };

    private List<MarkedSpan> Marks(TextSpan span) => [.. _marked.Spans.Where(mark => span.Contains(mark.Span))];

    private string WithMarks(TextSpan span)
    {
        var text = _marked.Text.Substring(span.Start, span.Length);
        var inserts = Marks(span)
            .SelectMany((mark, order) => new[]
            {
                (At: mark.Span.Start - span.Start, Order: order, Text: mark.Id is null ? "[|" : $"{{|{mark.Id}:"),
                (At: mark.Span.End - span.Start, Order: -order - 1, Text: mark.Id is null ? "|]" : "|}"),
            })
            .OrderByDescending(insert => insert.At).ThenByDescending(insert => insert.Order);
        foreach (var insert in inserts)
        {
            text = text.Insert(insert.At, insert.Text);
        }

        return text;
    }
}
