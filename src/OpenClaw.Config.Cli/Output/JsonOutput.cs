using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace OpenClaw.Config.Cli.Output;

/// <summary>Machine-readable results.</summary>
internal static class JsonOutput
{
    /// <summary>For terminals and pipes, not for HTML: only what JSON itself demands is escaped.</summary>
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>Writes one value on one line.</summary>
    /// <param name="writer">Where.</param>
    /// <param name="content">Writes the value.</param>
    public static void WriteLine(TextWriter writer, Action<Utf8JsonWriter> content)
    {
        Write(writer, content, indented: false);
        writer.Write('\n');
    }

    /// <summary>Writes one value into a line.</summary>
    /// <param name="writer">Where.</param>
    /// <param name="content">Writes the value.</param>
    public static void WriteInline(TextWriter writer, Action<Utf8JsonWriter> content) => Write(writer, content, indented: false);

    /// <summary>Writes one value over several lines, <c>\n</c> everywhere.</summary>
    /// <param name="writer">Where.</param>
    /// <param name="content">Writes the value.</param>
    public static void WriteDocument(TextWriter writer, Action<Utf8JsonWriter> content)
    {
        Write(writer, content, indented: true);
        writer.Write('\n');
    }

    private static void Write(TextWriter writer, Action<Utf8JsonWriter> content, bool indented)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = Encoder, Indented = indented, NewLine = "\n" }))
        {
            content(json);
        }

        writer.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    /// <summary>A number, or null where it is unknown.</summary>
    public static void WriteNumberOrNull(this Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } known && double.IsFinite(known))
        {
            json.WritePropertyName(name);
            // Our own shortest form: 4.65, never 4.6500000000000004.
            json.WriteRawValue(Core.Json.JsonNumbers.Format(known), skipInputValidation: true);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>A text, or null where it is unknown.</summary>
    public static void WriteStringOrNull(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is null)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteString(name, value);
        }
    }
}
