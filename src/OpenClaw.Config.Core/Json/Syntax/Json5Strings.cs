using System.Text;
using static OpenClaw.Config.Core.Json.Syntax.Json5Characters;

namespace OpenClaw.Config.Core.Json.Syntax;

/// <summary>Reads the strings and unquoted keys of JSON5.</summary>
internal static class Json5Strings
{
    /// <summary>Whether a word can stand as an unquoted key; <c>\u0061</c> counts as the character it stands for.</summary>
    public static bool IsIdentifier(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            var first = i == 0;
            var c = word[i];
            if (c == '\\' && !TryReadUnicodeEscape(word, ref i, out c))
            {
                return false;
            }

            if (!(first ? IsIdentifierStart(c) : IsIdentifierPart(c)))
            {
                return false;
            }
        }

        return !word.IsEmpty;
    }

    /// <summary>The key that an unquoted word is.</summary>
    public static string ReadIdentifier(ReadOnlySpan<char> word)
    {
        if (word.IndexOf('\\') < 0)
        {
            return word.ToString();
        }

        var read = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            if (c == '\\' && !TryReadUnicodeEscape(word, ref i, out c))
            {
                c = '\\';
            }

            read.Append(c);
        }

        return read.ToString();
    }

    /// <summary>Whether the token has its closing quote.</summary>
    public static bool IsTerminated(ReadOnlySpan<char> token)
    {
        if (token.Length < 2 || token[token.Length - 1] != token[0])
        {
            return false;
        }

        var slashes = 0;
        while (token[token.Length - 2 - slashes] == '\\')
        {
            slashes++;
        }

        return slashes % 2 == 0;
    }

    /// <summary>The text between the quotes, with escapes resolved; a wrong one is reported and kept as it stands.</summary>
    /// <param name="token">The characters of the token, quotes included.</param>
    /// <param name="start">The token's offset in the document, for errors.</param>
    /// <param name="errors">Where errors go.</param>
    public static string Read(ReadOnlySpan<char> token, int start, Json5Errors errors)
    {
        var terminated = IsTerminated(token);
        var body = token.Slice(1, token.Length - (terminated ? 2 : 1));
        if (body.IndexOf('\\') < 0)
        {
            return body.ToString();
        }

        var read = new StringBuilder(body.Length);
        for (var i = 0; i < body.Length; i++)
        {
            if (body[i] != '\\')
            {
                read.Append(body[i]);
                continue;
            }

            var at = i;
            if (!TryReadEscape(body, ref i, read))
            {
                var length = Math.Min(i - at + 1, body.Length - at);
                errors.Add(
                    Json5ErrorCode.InvalidEscape,
                    $"'{body.Slice(at, length).ToString()}' is no escape sequence. Write a backslash as '\\\\', a character as '\\xHH' or '\\uHHHH'.",
                    new(start + 1 + at, length),
                    "an escape sequence");
                read.Append(body.Slice(at, length).ToString());
            }
        }

        return read.ToString();
    }

    // Leaves i at the last character of the sequence.
    private static bool TryReadEscape(ReadOnlySpan<char> body, ref int i, StringBuilder read)
    {
        if (i + 1 == body.Length)
        {
            return true;
        }

        var c = body[i + 1];
        char unicode;
        switch (c)
        {
            case 'u':
                if (!TryReadUnicodeEscape(body, ref i, out unicode))
                {
                    i++;
                    return false;
                }

                read.Append(unicode);
                return true;
            case 'x':
                if (!TryReadHex(body, i + 2, 2, out unicode))
                {
                    i++;
                    return false;
                }

                i += 3;
                read.Append(unicode);
                return true;
            case '0' when i + 2 == body.Length || body[i + 2] is not (>= '0' and <= '9'):
                i++;
                read.Append('\0');
                return true;
            case >= '0' and <= '9':
                i++;
                return false;
            case '\r':
                i += i + 2 < body.Length && body[i + 2] == '\n' ? 2 : 1;
                return true;
            case '\n' or '\u2028' or '\u2029':
                i++;
                return true;
            default:
                i++;
                read.Append(c switch { 'b' => '\b', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', 'v' => '\v', _ => c });
                return true;
        }
    }

    private static bool TryReadUnicodeEscape(ReadOnlySpan<char> s, ref int i, out char c)
    {
        c = '\0';
        if (i + 1 >= s.Length || s[i + 1] != 'u' || !TryReadHex(s, i + 2, 4, out c))
        {
            return false;
        }

        i += 5;
        return true;
    }

    private static bool TryReadHex(ReadOnlySpan<char> s, int start, int digits, out char c)
    {
        c = '\0';
        if (start + digits > s.Length)
        {
            return false;
        }

        var value = 0;
        for (var i = start; i < start + digits; i++)
        {
            if (!IsHex(s[i]))
            {
                return false;
            }

            value = (value * 16) + HexValue(s[i]);
        }

        c = (char)value;
        return true;
    }
}
