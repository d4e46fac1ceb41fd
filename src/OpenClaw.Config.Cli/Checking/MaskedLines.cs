using OpenClaw.Config.Core.Import.OpenClawJson;
using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Json.Syntax;

namespace OpenClaw.Config.Cli.Checking;

/// <summary>The lines of a document as they may be shown: keys are masked, at the same length so that carets fit.</summary>
internal sealed class MaskedLines
{
    private const int MaxWidth = 160;

    private readonly Json5Document _document;
    private readonly Lazy<string> _text;

    public MaskedLines(Json5Document document)
    {
        _document = document;
        _text = new(() => Mask(document));
    }

    /// <summary>The line of a finding.</summary>
    public SourceExcerpt At(JsonPosition start, JsonPosition end)
    {
        var lines = _document.Lines;
        var from = lines.StartOf(start.Line);
        var to = start.Line < lines.Count ? lines.StartOf(start.Line + 1) : _text.Value.Length;
        var line = _text.Value[from..to].TrimEnd('\r', '\n').Replace('\t', ' ');
        var column = start.Column - 1;

        // A minified file has one line: show the part around the finding.
        var cut = column > MaxWidth - 40 ? column - 40 : 0;
        line = line.Length - cut > MaxWidth ? line.Substring(cut, MaxWidth) : line[Math.Min(cut, line.Length)..];
        var length = end.Line == start.Line ? end.Column - start.Column : line.Length - (column - cut);
        return new SourceExcerpt(start.Line, line, column - cut, Math.Clamp(length, 1, Math.Max(1, line.Length - (column - cut))));
    }

    private static string Mask(Json5Document document)
    {
        var text = document.Text.ToCharArray();
        var root = document.Errors.Count == 0 ? document.ToJsonValue() as JsonObject : null;
        if (root is null)
        {
            MaskQuoted(text);
            return new string(text);
        }

        foreach (var span in SecretPlaces.In(root).Select(path => path.Find(document.Root)?.Span).OfType<JsonSpan>())
        {
            Array.Fill(text, '*', span.Start + 1, Math.Max(0, span.Length - 2));
        }

        return new string(text);
    }

    // Nobody knows what stands where in a broken text: no string is shown that is long enough for a key.
    private static void MaskQuoted(char[] text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('"' or '\''))
            {
                continue;
            }

            var end = Array.FindIndex(text, i + 1, c => c == text[i] || c is '\n' or '\r');
            end = end < 0 ? text.Length : end;
            if (end - i > 12)
            {
                Array.Fill(text, '*', i + 1, end - i - 1);
            }

            i = end;
        }
    }
}
