namespace OpenClaw.Config.Core.Facts.Names;

/// <summary>Finds the longest pattern of a table in an identifier.</summary>
/// <typeparam name="T">What a row tells.</typeparam>
internal sealed class PatternTable<T>
{
    private const int Letters = 37;

    private readonly NamePattern<T>[]?[] _byKey = new NamePattern<T>[Letters * Letters][];
    private readonly NamePattern<T>[] _open;

    public PatternTable(List<NamePattern<T>> patterns)
    {
        var open = new List<NamePattern<T>>();
        var lists = new List<NamePattern<T>>?[_byKey.Length];
        foreach (var pattern in patterns)
        {
            if (pattern.HasOpenStart)
            {
                open.Add(pattern);
            }
            else
            {
                var (first, second) = pattern.Key;
                (lists[Index(first, second)] ??= []).Add(pattern);
            }
        }

        for (var i = 0; i < lists.Length; i++)
        {
            _byKey[i] = lists[i]?.ToArray();
        }

        _open = [.. open];
    }

    /// <summary>The longest pattern in a part of the plain text, or null; of two as long, the one further right.</summary>
    /// <param name="text">The identifier.</param>
    /// <param name="from">Where to start looking.</param>
    /// <param name="limit">Where to stop.</param>
    /// <param name="start">Where the match starts.</param>
    /// <param name="end">The place behind its first part.</param>
    public NamePattern<T>? Find(ref NameText text, int from, int limit, out int start, out int end)
    {
        NamePattern<T>? best = null;
        start = 0;
        end = 0;
        var plain = text.Plain;
        for (var i = from; i + 1 < limit; i++)
        {
            if (text.IsStart(i) && _byKey[Index(plain[i], plain[i + 1])] is { } candidates)
            {
                Try(ref text, candidates, i, limit, ref best, ref start, ref end);
            }

            if (_open.Length > 0)
            {
                Try(ref text, _open, i, limit, ref best, ref start, ref end);
            }
        }

        return best;
    }

    private static void Try(
        ref NameText text, NamePattern<T>[] candidates, int index, int limit, ref NamePattern<T>? best, ref int start, ref int end)
    {
        foreach (var candidate in candidates)
        {
            if ((best is null || candidate.Weight >= best.Weight) && candidate.Matches(ref text, index, limit, out var candidateEnd))
            {
                best = candidate;
                start = index;
                end = candidateEnd;
            }
        }
    }

    private static int Index(char first, char second) => (Slot(first) * Letters) + Slot(second);

    private static int Slot(char c) => c switch
    {
        >= 'a' and <= 'z' => c - 'a',
        >= '0' and <= '9' => c - '0' + 26,
        _ => 36,
    };
}
