namespace OpenClaw.Config.Core.Facts.Names;

/// <summary>Single words of an identifier that tell something by themselves.</summary>
internal static class NameWords
{
    /// <summary>Uses without which there is nothing to read.</summary>
    public const WordUse Telling = WordUse.Base | WordUse.Instruct | WordUse.Vision | WordUse.Coder | WordUse.Cloud | WordUse.Free | WordUse.Pruned
        | WordUse.Converted;

    /// <summary>All uses of the words of the last path part, without those that need another place: <c>base</c>, <c>cloud</c> and <c>free</c> are tags.</summary>
    public static WordUse Read(NameText text)
    {
        var all = WordUse.None;
        for (var t = text.TokenCount - 1; t >= 0 && text.Tokens[t].Segment == text.LastSegment; t--)
        {
            var uses = text.Tokens[t].Uses;
            var before = text.Tokens[t].Before;
            if (before is not (':' or '-' or '_'))
            {
                uses &= ~WordUse.Base;
            }

            if (before is not (':' or '-') || text.PlainTagStart < 0)
            {
                uses &= ~WordUse.Cloud;
            }

            if (before != ':')
            {
                uses &= ~WordUse.Free;
            }

            all |= uses;
        }

        return all;
    }

    /// <summary>Whether the last path part is a file that may say less than the repository in front of it.</summary>
    public static bool IsFileName(NameText text) => (text.Tokens[text.TokenCount - 1].Uses & WordUse.FileEnding) != 0;

    /// <summary>
    /// Whether a name that is nothing but a family stands for Ollama's (or Docker's, which has the same) default tag: it has a tag, comes
    /// from there, or is written as they write it ("llama3" and "yi-coder", not "llama-3").
    /// </summary>
    /// <param name="text">The identifier.</param>
    /// <param name="family">The family.</param>
    public static bool MayBeOllama(NameText text, FamilyRow family)
    {
        if (text.PlainTagStart >= 0)
        {
            return !HasGatewayTag(text);
        }

        return text.Tokens[0].Segment < text.LastSegment
            ? (text.Tokens[0].Uses & WordUse.OllamaPrefix) != 0
            : !family.IsHostedToo && (family.IsHyphened || !HasHyphenBeforeNumber(text));
    }

    private static bool HasHyphenBeforeNumber(NameText text)
    {
        for (var t = 0; t < text.TokenCount; t++)
        {
            if (text.Tokens[t].Before != '\0' && NameText.IsDigit(text.Letters[text.Tokens[t].Start]))
            {
                return true;
            }
        }

        return false;
    }

    // Vertex AI's "codestral@latest", LM Studio's "name@q4_k_m", a gateway's "name:free".
    private static bool HasGatewayTag(NameText text)
    {
        for (var t = 0; t < text.TokenCount; t++)
        {
            var before = text.Tokens[t].Before;
            if (before is '@' or ':' && text.Tokens[t].Segment == text.LastSegment)
            {
                return before == '@' || (text.Tokens[t].Uses & WordUse.GatewayTag) != 0;
            }
        }

        return false;
    }
}
