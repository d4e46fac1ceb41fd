namespace OpenClaw.Config.Core.Catalogue;

/// <summary>Finds the names that somebody may have meant.</summary>
internal static class NearestNames
{
    /// <summary>The names with the fewest edits to a wanted one, best first, equal ones in ordinal order; none that shares too little.</summary>
    /// <param name="names">The names to choose from.</param>
    /// <param name="wanted">What was written; any case.</param>
    /// <param name="count">How many at most.</param>
    public static IReadOnlyList<string> Find(IEnumerable<string> names, string wanted, int count)
    {
        var target = wanted.Trim().ToLowerInvariant();
        if (target.Length is 0 or > 200 || count <= 0)
        {
            return [];
        }

        var limit = Math.Max(2, target.Length / 3);
        var found = new List<(int Distance, string Name)>();
        foreach (var name in names)
        {
            var folded = name.ToLowerInvariant();
            if (Math.Abs(folded.Length - target.Length) <= limit && Distance(folded, target, limit) is var distance && distance <= limit)
            {
                found.Add((distance, name));
            }
        }

        found.Sort((a, b) => a.Distance != b.Distance ? a.Distance.CompareTo(b.Distance) : string.CompareOrdinal(a.Name, b.Name));
        return [.. found.Take(count).Select(f => f.Name)];
    }

    // Edits of one character, with neighbours swapped as one; more than the limit counts as limit plus one.
    private static int Distance(string a, string b, int limit)
    {
        var before = new int[b.Length + 1];
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            var best = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var value = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    value = Math.Min(value, before[j - 2] + 1);
                }

                current[j] = value;
                best = Math.Min(best, value);
            }

            if (best > limit)
            {
                return limit + 1;
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[b.Length];
    }
}
