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
        var telling = WordUse.Likeness | (isEither ? WordUse.OwnMachine : WordUse.None);
        for (var t = text.TokenCount - 1; t >= 0 && text.Tokens[t].Segment == text.LastSegment; t--)
        {
            ref var token = ref text.Tokens[t];
            var end = token.PlainStart + token.Length;
            var isBefore = end <= match.Start;
            if (!isBefore && token.PlainStart < match.End)
            {
                continue;
            }

            // "tiny-random-deepseek-v3", "deepseek-v3-4layers", "kimi-k2-eagle3": in its likeness, but of another size. "nano-kimi-k2".
            var last = text.Parts[token.FirstPart + token.PartCount - 1].Uses;
            if ((token.Uses & telling) != 0 || (last & WordUse.Layers) != 0 || (end == match.Start && (token.Uses & WordUse.Small) != 0))
            {
                return true;
            }

            // Whatever holds a number is usual behind a model's name.
            var isKnown = isBefore ? (token.Uses & WordUse.Maker) != 0 : token.PartCount > 1 || text.Parts[token.FirstPart].IsNumber || (token.Uses & WordUse.Usual) != 0;
            if (family.IsWord && !isKnown)
            {
                return true;
            }
        }

        return false;
    }
}
