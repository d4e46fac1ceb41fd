using System.Text;

namespace OpenClaw.Config.Analyzers.Generation.Emission;

/// <summary>Writes what users declared into XML documentation: one line, no markup, nothing that XML forbids.</summary>
internal static class XmlText
{
    private const int Longest = 200;

    public static string Of(string value)
    {
        var text = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length && text.Length < Longest; i++)
        {
            var c = value[i];
            if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
            {
                text.Append(c).Append(value[++i]);
                continue;
            }

            _ = c switch
            {
                '<' => text.Append("&lt;"),
                '>' => text.Append("&gt;"),
                '&' => text.Append("&amp;"),
                // Line ends of C# and all that XML 1.0 has no character for.
                < ' ' or (>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF' => text.Append(' '),
                >= '\uD800' and <= '\uDFFF' => text.Append('?'),
                _ => text.Append(c),
            };
        }

        return text.ToString();
    }

    /// <summary>In the form of code.</summary>
    public static string Code(string value) => "<c>" + Of(value) + "</c>";
}
