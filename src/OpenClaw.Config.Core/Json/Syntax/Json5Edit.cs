using System.Text;

namespace OpenClaw.Config.Core.Json.Syntax;

/// <summary>
/// Changes a document in place: only the characters of the value at hand change; comments, order, quotes,
/// indentation and line ends of the rest stay as their author wrote them, and new text follows that author's style.
/// </summary>
public static class Json5Edit
{
    /// <summary>The text with a value set; objects on the way that are missing are made. At an array's length, an item is added.</summary>
    /// <param name="document">A document without errors.</param>
    /// <param name="path">Where.</param>
    /// <param name="value">What.</param>
    /// <exception cref="ArgumentException">The document has errors, or the path runs through something that is neither object nor array.</exception>
    public static string Set(Json5Document document, JsonPath path, JsonValue value)
    {
        Check(document);
        return SetEdit(document, path, value).ApplyTo(document.Text);
    }

    /// <summary>The text with a value removed; the text itself where there is no such value.</summary>
    /// <param name="document">A document without errors.</param>
    /// <param name="path">Where; not the root.</param>
    /// <exception cref="ArgumentException">The document has errors.</exception>
    public static string Remove(Json5Document document, JsonPath path)
    {
        Check(document);
        var text = document.Text;
        if (RemoveEdits(document, path) is { } edits)
        {
            // The later edit first, so that the earlier one's offsets hold.
            foreach (var edit in edits)
            {
                text = edit.ApplyTo(text);
            }
        }

        return text;
    }

    /// <summary>The one edit that sets a value.</summary>
    internal static JsonTextEdit SetEdit(Json5Document document, JsonPath path, JsonValue value)
    {
        var style = new Json5Style(document);
        var node = document.Root;
        for (var i = 0; i < path.Segments.Count; i++)
        {
            var name = path.Segments[i];
            if (JsonPath.Of(name).Find(node) is { } next)
            {
                node = next;
                continue;
            }

            // What is missing on the way down is built inside out, and inserted here.
            for (var rest = path.Segments.Count - 1; rest > i; rest--)
            {
                value = new JsonObject([new(path.Segments[rest], value)]);
            }

            return Insert(style, node, name, value);
        }

        return new(node.Span, style.Print(value, node.Span.Start));
    }

    private static JsonTextEdit Insert(Json5Style style, Json5Node holder, string name, JsonValue value) => holder switch
    {
        Json5Object o => style.Insert(o, o.Members.Count == 0 ? null : o.Members[o.Members.Count - 1].Span, name, value),
        Json5Array a when JsonPath.TryIndex(name, out var index) && index == a.Items.Count =>
            style.Insert(a, index == 0 ? null : a.Items[index - 1].Span, null, value),
        _ => throw new ArgumentException($"'{JsonPath.To(holder)}' can't hold '{name}'.", nameof(name)),
    };

    /// <summary>The edits that remove a value, the later in the text first; null where there is no such value.</summary>
    internal static List<JsonTextEdit>? RemoveEdits(Json5Document document, JsonPath path)
    {
        if (path.Find(document.Root) is not { Parent: { } parent } node)
        {
            return null;
        }

        var spans = parent switch
        {
            Json5Object o => o.Members.Select(m => m.Span).ToList(),
            _ => ((Json5Array)parent).Items.Select(i => i.Span).ToList(),
        };
        var index = spans.FindIndex(s => s.End == node.Span.End);
        return new Json5Removal(document, parent, spans, index).Edits();
    }

    private static void Check(Json5Document document)
    {
        if (document.Errors.Count > 0)
        {
            throw new ArgumentException("A document with syntax errors is not edited: " + document.Errors[0].Message, nameof(document));
        }
    }
}
