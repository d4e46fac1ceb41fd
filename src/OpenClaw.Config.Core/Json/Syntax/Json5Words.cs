namespace OpenClaw.Config.Core.Json.Syntax;

/// <summary>Reads single tokens: strings, unquoted words, and what is neither.</summary>
internal sealed class Json5Words(string text, Json5Errors errors)
{
    /// <summary>The text that a string token is.</summary>
    public string String(Json5Token token)
    {
        var characters = Characters(token);
        if (!Json5Strings.IsTerminated(characters))
        {
            errors.Add(
                Json5ErrorCode.UnterminatedString,
                $"The string that opens here is not closed on its line. Close it with {characters[0]}, or end the line with a backslash to go on.",
                token.Span,
                characters[0].ToString());
        }

        return Json5Strings.Read(characters, token.Span.Start, errors);
    }

    /// <summary>What an unquoted word is in a value's place.</summary>
    public Json5Node Word(Json5Token token)
    {
        var word = Characters(token);
        if (Json5Numbers.TryParseName(word, out var number))
        {
            return new Json5Scalar(token.Span, number);
        }

        JsonValue? value = word.SequenceEqual("true".AsSpan()) ? true
            : word.SequenceEqual("false".AsSpan()) ? false
            : word.SequenceEqual("null".AsSpan()) ? JsonNull.Instance
            : null;
        if (value is null)
        {
            var shown = Shorten(word);
            errors.Add(Json5ErrorCode.ExpectedValue, $"'{shown}' is no value. If it is meant as text, write it in quotes: \"{shown}\".", token.Span, "a value");
            return new Json5Invalid(token.Span);
        }

        return new Json5Scalar(token.Span, value);
    }

    /// <summary>Says what is wrong with a run of characters that is no token.</summary>
    public Json5Invalid Bad(Json5Token token, string expected)
    {
        var word = Characters(token);
        var shown = Shorten(word);
        if (Json5Characters.IsCurlyQuote(word[0]))
        {
            errors.Add(
                Json5ErrorCode.CurlyQuote,
                $"{shown} uses a typographic quote, which is no quote in JSON5. Use a straight one: \".",
                token.Span,
                "a straight quote");
        }
        else if (expected == "a value" && (word[0] is (>= '0' and <= '9') or '+' or '-' or '.'))
        {
            errors.Add(
                Json5ErrorCode.InvalidNumber,
                $"'{shown}' is no number. Numbers are decimal (no leading zeros, no separators) or hexadecimal (0x…); text needs quotes.",
                token.Span,
                "a number");
        }
        else
        {
            errors.Add(
                expected == "a key" ? Json5ErrorCode.ExpectedKey : Json5ErrorCode.ExpectedValue,
                $"'{shown}' can't stand here without quotes: write \"{shown}\".",
                token.Span,
                expected);
        }

        return new(token.Span);
    }

    /// <summary>A word as messages show it.</summary>
    public static string Shorten(ReadOnlySpan<char> word) => word.Length <= 40 ? word.ToString() : word.Slice(0, 37).ToString() + "…";

    private ReadOnlySpan<char> Characters(Json5Token token) => text.AsSpan(token.Span.Start, token.Span.Length);
}
