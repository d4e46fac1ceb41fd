using System.Text;
using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Text;

namespace OpenClaw.Config.Core.Import.CSharp;

/// <summary>JSON5 on one line with single quotes, so that it stands in a C# string without escapes: <c>{ off: null, high: 'high' }</c>.</summary>
internal static class Json5Literal
{
    /// <summary>Prints a value.</summary>
    public static string Write(JsonValue value)
    {
        var text = new StringBuilder();
        Append(text, value);
        return text.ToString();
    }

    private static void Append(StringBuilder text, JsonValue value)
    {
        switch (value)
        {
            case JsonObject o when o.Members.IsEmpty:
                text.Append("{}");
                break;
            case JsonObject o:
                text.Append("{ ");
                for (var i = 0; i < o.Members.Count; i++)
                {
                    text.Append(i == 0 ? string.Empty : ", ");
                    AppendKey(text, o.Members[i].Name);
                    text.Append(": ");
                    Append(text, o.Members[i].Value);
                }

                text.Append(" }");
                break;
            case JsonArray a:
                text.Append('[');
                for (var i = 0; i < a.Items.Count; i++)
                {
                    text.Append(i == 0 ? string.Empty : ", ");
                    Append(text, a.Items[i]);
                }

                text.Append(']');
                break;
            case JsonString s:
                AppendString(text, s.Value);
                break;
            default:
                text.Append(JsonText.WriteCompact(value));
                break;
        }
    }

    private static void AppendKey(StringBuilder text, string name)
    {
        if (JsonText.IsPlainKey(name))
        {
            text.Append(name);
        }
        else
        {
            AppendString(text, name);
        }
    }

    private static void AppendString(StringBuilder text, string value) =>
        QuotedText.Append(text, value, '\'', (value, i) => value[i] is >= ' ' and not ('\u007f' or '\u2028' or '\u2029'), "x4");
}
