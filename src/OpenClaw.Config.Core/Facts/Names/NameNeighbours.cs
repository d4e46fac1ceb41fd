namespace OpenClaw.Config.Core.Facts.Names;

/// <summary>Tells from the other words of a name whether it is not the family's published model, though it holds the family's name.</summary>
internal static class NameNeighbours
{
    /// <summary>Whether the words beside a match tell of something else.</summary>
    /// <param name="text">The identifier.</param>
    /// <param name="match">Where the family was found.</param>
    /// <param name="family">
    /// The family. Beside an everyday word only such words may stand as models' names have; and where a host's model and Ollama's
    /// are not the same, a name that tells of somebody's own machine leaves open which it is.
    /// </param>
    public static bool TellOfAnother(NameText text, NameMatch match, FamilyRow family)
    {
        var isEither = family.Size.Total > 0 && family.Ollama.Total > 0 && family.Size.Total != family.Ollama.Total;
        var telling = isEither ? WordUse.Likeness | WordUse.OwnMachine : WordUse.Likeness;
        return (family.IsWord || (text.Uses & (telling | WordUse.Layers | WordUse.Small)) != 0) && AnyTells(text, match, family, telling);
    }

    private static bool AnyTells(NameText text, NameMatch match, FamilyRow family, WordUse telling)
    {
        for (var t = text.TokenCount - 1; t >= 0 && text.Tokens[t].Segment == text.LastSegment; t--)
        {
            ref var token = ref text.Tokens[t];
            var end = token.PlainStart + token.Length;
            if (token.PlainStart >= match.End ? IsBehind(text, ref token, telling, family.IsWord)
                : end <= match.Start && IsBefore(text, ref token, end == match.Start ? telling | WordUse.Small : telling, family.IsWord))
            {
                return true;
            }
        }

        return false;
    }

    // "deepseek-v3-4layers", "kimi-k2-eagle3": in its likeness, but of another size. Whatever holds a number is usual behind a model's name.
    private static bool IsBehind(NameText text, ref NameToken token, WordUse telling, bool isWord)
    {
        ref var last = ref text.Parts[token.FirstPart + token.PartCount - 1];
        return (token.Uses & telling) != 0
            || (last.Uses & WordUse.Layers) != 0
            || (isWord && token.PartCount == 1 && !last.IsNumber && (token.Uses & WordUse.Usual) == 0);
    }

    // "tiny-random-deepseek-v3", "nano-kimi-k2"
    private static bool IsBefore(NameText text, ref NameToken token, WordUse telling, bool isWord) =>
        (token.Uses & telling) != 0
        || (text.Parts[token.FirstPart + token.PartCount - 1].Uses & WordUse.Layers) != 0
        || (isWord && (token.Uses & WordUse.Maker) == 0);
}
