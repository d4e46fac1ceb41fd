using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Json.Syntax;
using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.Core.OpenClawJson.Fixes;

/// <summary>A finding where it stands in the text, with what its rule hands to a fix.</summary>
internal sealed class JsonFixSite
{
    private readonly Func<string, string?> _property;

    public JsonFixSite(Json5Document document, string ruleId, JsonSpan span, Func<string, string?> property)
    {
        Document = document;
        RuleId = ruleId;
        _property = property;
        (Member, Node) = Find(document.Root, span);
    }

    public Json5Document Document { get; }

    public string RuleId { get; }

    /// <summary>The key that the finding is about; null where it is about a value.</summary>
    public Json5Member? Member { get; }

    /// <summary>The value that the finding is about, or that stands under the key; null where the text has changed.</summary>
    public Json5Node? Node { get; }

    public JsonPath Path => JsonPath.To(Node!);

    public string? this[string property] => _property(property) is { Length: > 0 } value ? value : null;

    /// <summary>What a rule offers to choose from, best first.</summary>
    public IReadOnlyList<string> Choices => this[FixKeys.Choices]?.Split('\n') ?? [];

    public JsonFix Set(string title, string key, JsonValue value, bool isSafe = false) => Set(title, key, Path, value, isSafe);

    public JsonFix Set(string title, string key, JsonPath path, JsonValue value, bool isSafe = false) =>
        new(title, RuleId + "/" + key, isSafe,
        [
            path.Find(Document.Root) is Json5Scalar { Value: JsonString } old && InQuotes(value, Document.Text[old.Span.Start]) is { } text
                ? new(old.Span, text)
                : Json5Edit.SetEdit(Document, path, value),
        ]);

    public JsonFix Remove(string title, bool isSafe) => new(title, RuleId + "/remove", isSafe, Json5Edit.RemoveEdits(Document, Path) ?? []);

    /// <summary>A key's new name, in the author's quotes.</summary>
    public JsonFix Rename(string name, bool isSafe)
    {
        var quote = Document.Text[Member!.NameSpan.Start];
        var text = quote is not ('"' or '\'') && JsonText.IsPlainKey(name) ? name : Quoted(name, quote);
        return new($"Rename '{Member.Name}' to '{name}'", RuleId + "/rename", isSafe, [new(Member.NameSpan, text)]);
    }

    // In a text's place a text, or a list of it, takes that text's quotes and stays on its line.
    private static string? InQuotes(JsonValue value, char quote) => value switch
    {
        JsonString text => Quoted(text.Value, quote),
        JsonArray { Items: { Count: 1 } only } when only[0] is JsonString text => "[" + Quoted(text.Value, quote) + "]",
        _ => null,
    };

    private static string Quoted(string text, char quote) => JsonText.Quote(text) is var quoted && quote == '\'' && text.IndexOfAny(['\'', '"']) < 0
        ? "'" + quoted.Substring(1, quoted.Length - 2) + "'"
        : quoted;

    // A finding about an object or a list as a whole stands at its opening bracket.
    private static (Json5Member? Member, Json5Node? Node) Find(Json5Node node, JsonSpan span)
    {
        for (; ; )
        {
            if (node.Span == span || (node is Json5Object or Json5Array && node.Span.Start == span.Start && span.Length == 1))
            {
                return (null, node);
            }

            if ((node as Json5Object)?.Members.FirstOrDefault(m => m.NameSpan == span) is { } member)
            {
                return (member, member.Value);
            }

            var children = node switch
            {
                Json5Object o => o.Members.Select(m => m.Value),
                Json5Array a => a.Items,
                _ => [],
            };
            if (children.FirstOrDefault(c => c.Span.Start <= span.Start && span.End <= c.Span.End) is not { } child)
            {
                return (null, null);
            }

            node = child;
        }
    }
}
