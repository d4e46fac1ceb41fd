using System.Text;
using OpenClaw.Config.Core.Text;

namespace OpenClaw.Config.Core.Json;

/// <summary>
/// Prints values canonically: two spaces of indentation, <c>\n</c>, members in their order, shortest numbers,
/// only the escapes that JSON demands, a line feed at the end. The same value gives the same bytes on every machine.
/// </summary>
public static class JsonText
{
    /// <summary>Prints a document.</summary>
    /// <param name="value">What to print.</param>
    /// <param name="style">JSON, or JSON5.</param>
    public static string Write(JsonValue value, JsonTextStyle style = JsonTextStyle.Json)
    {
        var text = new StringBuilder();
        Append(text, value, style, string.Empty, "\n");
        return text.Append('\n').ToString();
    }

    /// <summary>Prints a value on one line, without a line feed at the end.</summary>
    /// <param name="value">What to print.</param>
    /// <param name="style">JSON, or JSON5.</param>
    public static string WriteCompact(JsonValue value, JsonTextStyle style = JsonTextStyle.Json)
    {
        var text = new StringBuilder();
        Append(text, value, style, indent: null, newLine: " ");
        return text.ToString();
    }

    /// <summary>A string in double quotes.</summary>
    public static string Quote(string value)
    {
        var text = new StringBuilder(value.Length + 2);
        AppendString(text, value);
        return text.ToString();
    }

    /// <summary>Whether a key may stand without quotes in JSON5 and in every editor's highlighting (ASCII only).</summary>
    public static bool IsPlainKey(string name) =>
        name.Length > 0 && name[0] is not (>= '0' and <= '9')
        && name.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '$');

    /// <summary>Prints a value into a text that already stands at some indentation.</summary>
    /// <param name="text">Where to print.</param>
    /// <param name="value">What to print.</param>
    /// <param name="style">JSON, or JSON5.</param>
    /// <param name="indent">The indentation of the line at hand; null prints on one line.</param>
    /// <param name="newLine">The line end.</param>
    /// <param name="step">One level of indentation.</param>
    internal static void Append(StringBuilder text, JsonValue value, JsonTextStyle style, string? indent, string newLine, string step = "  ")
    {
        switch (value)
        {
            case JsonObject { Members.Count: > 0 } o:
                Block(text, '{', '}', o.Members.Count, style, indent, newLine, step, (i, inner) =>
                {
                    AppendKey(text, o.Members[i].Name, style);
                    text.Append(": ");
                    Append(text, o.Members[i].Value, style, inner, newLine, step);
                });
                break;
            case JsonArray { Items.Count: > 0 } a:
                Block(text, '[', ']', a.Items.Count, style, indent, newLine, step, (i, inner) => Append(text, a.Items[i], style, inner, newLine, step));
                break;
            case JsonObject:
                text.Append("{}");
                break;
            case JsonArray:
                text.Append("[]");
                break;
            case JsonString s:
                AppendString(text, s.Value);
                break;
            case JsonNumber n:
                AppendNumber(text, n.Value, style);
                break;
            case JsonBoolean b:
                text.Append(b.Value ? "true" : "false");
                break;
            default:
                text.Append("null");
                break;
        }
    }

    internal static void AppendKey(StringBuilder text, string name, JsonTextStyle style)
    {
        if (style == JsonTextStyle.Json5 && IsPlainKey(name))
        {
            text.Append(name);
        }
        else
        {
            AppendString(text, name);
        }
    }

    private static void Block(
        StringBuilder text, char open, char close, int count, JsonTextStyle style, string? indent, string newLine, string step, Action<int, string?> item)
    {
        var inner = indent is null ? null : indent + step;
        text.Append(open);
        for (var i = 0; i < count; i++)
        {
            text.Append(newLine).Append(inner);
            item(i, inner);
            if (i + 1 < count || (style == JsonTextStyle.Json5 && indent is not null))
            {
                text.Append(',');
            }
        }

        text.Append(newLine).Append(indent).Append(close);
    }

    private static void AppendNumber(StringBuilder text, double value, JsonTextStyle style)
    {
        if (style == JsonTextStyle.Json5 && (double.IsNaN(value) || double.IsInfinity(value)))
        {
            text.Append(double.IsNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity");
        }
        else
        {
            text.Append(JsonNumbers.Format(value));
        }
    }

    private static void AppendString(StringBuilder text, string value) => QuotedText.Append(text, value, '"', IsPlain, "x4");

    // Line separators are line ends to JavaScript.
    private static bool IsPlain(string value, int i) => value[i] is >= ' ' and not ('\u2028' or '\u2029') && !QuotedText.IsHalfAPair(value, i);
}
