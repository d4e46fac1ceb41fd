using System.Globalization;
using System.Text;
using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Json.Syntax;

namespace OpenClaw.Config.Core.Json;

/// <summary>
/// The way from a document's root to a value. Printed as OpenClaw prints it: names and array positions joined by dots
/// (<c>models.providers.lmstudio.models.0.contextWindow</c>), the root as <c>&lt;root&gt;</c>.
/// </summary>
/// <param name="Segments">Names and array positions, from the root.</param>
public sealed record JsonPath(EquatableArray<string> Segments)
{
    /// <summary>The root itself.</summary>
    public static JsonPath Root { get; } = new([]);

    /// <summary>The last name or position; null for the root.</summary>
    public string? Last => Segments.IsEmpty ? null : Segments[Segments.Count - 1];

    /// <summary>The way to the holder; the root's is the root.</summary>
    public JsonPath Parent => Segments.Count < 2 ? Root : new(Segments.AsSpan().Slice(0, Segments.Count - 1).ToArray().ToEquatableArray());

    /// <summary>A path of names and positions.</summary>
    public static JsonPath Of(params string[] segments) => new(segments.ToEquatableArray());

    /// <summary>
    /// Reads <c>a.b.0.c</c>. A name that holds dots goes in brackets and quotes, <c>a["gpt-4.1"].b</c>, or takes a
    /// backslash before each dot; <c>a[0]</c> is <c>a.0</c>. The empty text and <c>&lt;root&gt;</c> are the root.
    /// </summary>
    public static JsonPath Parse(string text)
    {
        if (text.Length == 0 || text == "<root>")
        {
            return Root;
        }

        var segments = new List<string>();
        var name = new StringBuilder();
        var open = true;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '[' && text.IndexOf(']', i) is var close && close > i)
            {
                Flush();
                close = Bracket(text, i, close, segments);
                i = close;
                open = false;
            }
            else if (c == '.')
            {
                Flush();
                open = true;
            }
            else
            {
                name.Append(c == '\\' && i + 1 < text.Length ? text[++i] : c);
            }
        }

        Flush();
        return new(segments.ToEquatableArray());

        void Flush()
        {
            if (open && (name.Length > 0 || segments.Count == 0 || text[text.Length - 1] != ']'))
            {
                segments.Add(name.ToString());
            }

            name.Clear();
            open = false;
        }
    }

    /// <summary>The path of a value in a document.</summary>
    public static JsonPath To(Json5Node node)
    {
        var segments = new List<string>();
        for (; node.Parent is { } parent; node = parent)
        {
            segments.Add(parent switch
            {
                Json5Array array => IndexOf(array, node).ToString(CultureInfo.InvariantCulture),
                Json5Object o => o.Members.First(m => ReferenceEquals(m.Value, node)).Name,
                _ => string.Empty,
            });
        }

        segments.Reverse();
        return new(segments.ToEquatableArray());
    }

    /// <summary>The path of a member or item of this value.</summary>
    public JsonPath Child(string name) => new(Segments.Append(name).ToEquatableArray());

    /// <summary>The path of an item of this value.</summary>
    public JsonPath Child(int index) => Child(index.ToString(CultureInfo.InvariantCulture));

    /// <summary>The value that the path leads to; null where there is none.</summary>
    public Json5Node? Find(Json5Node root)
    {
        Json5Node? node = root;
        foreach (var segment in Segments)
        {
            node = node is Json5Array ? TryIndex(segment, out var index) ? node[index] : null : node[segment];
            if (node is null)
            {
                return null;
            }
        }

        return node;
    }

    /// <summary>The value that the path leads to; null where there is none.</summary>
    public JsonValue? Find(JsonValue root)
    {
        JsonValue? value = root;
        foreach (var segment in Segments)
        {
            value = value switch
            {
                JsonObject o => o[segment],
                JsonArray a when TryIndex(segment, out var index) && index < a.Items.Count => a.Items[index],
                _ => null,
            };
            if (value is null)
            {
                return null;
            }
        }

        return value;
    }

    /// <inheritdoc/>
    public override string ToString() => Segments.IsEmpty ? "<root>" : string.Join(".", Segments);

    internal static bool TryIndex(string segment, out int index) =>
        int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out index);

    private static int IndexOf(Json5Array array, Json5Node node)
    {
        for (var i = 0; i < array.Items.Count; i++)
        {
            if (ReferenceEquals(array.Items[i], node))
            {
                return i;
            }
        }

        return -1;
    }

    private static int Bracket(string text, int open, int close, List<string> segments)
    {
        var quote = open + 1 < text.Length ? text[open + 1] : '\0';
        if ((quote is '"' or '\'') && text.IndexOf(quote + "]", open + 2, StringComparison.Ordinal) is var end && end > 0)
        {
            segments.Add(text.Substring(open + 2, end - open - 2));
            return end + 1;
        }

        segments.Add(text.Substring(open + 1, close - open - 1));
        return close;
    }
}
