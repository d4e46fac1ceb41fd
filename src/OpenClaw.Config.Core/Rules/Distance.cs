namespace OpenClaw.Config.Core.Rules;

/// <summary>How far two names are apart: the edits between them, case ignored.</summary>
internal static class Distance
{
    /// <summary>The number of insertions, deletions and replacements; names are cut at 128 characters, so that no input is slow.</summary>
    public static int Between(string first, string second)
    {
        first = Fold(first);
        second = Fold(second);
        var row = new int[second.Length + 1];
        for (var j = 0; j < row.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= first.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= second.Length; j++)
            {
                var replaced = diagonal + (first[i - 1] == second[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[second.Length];
    }

    /// <summary>The nearest names, best first; those that share nothing are left out.</summary>
    public static IReadOnlyList<string> Nearest(string name, IEnumerable<string> names, int count = 3)
        => names.Select(n => (Name: n, Edits: Between(n, name)))
            .Where(n => n.Edits <= Math.Max(2, name.Length / 2))
            .OrderBy(n => n.Edits).ThenBy(n => n.Name, StringComparer.Ordinal)
            .Take(count).Select(n => n.Name).ToArray();

    private static string Fold(string text) => (text.Length > 128 ? text.Substring(0, 128) : text).ToLowerInvariant();
}
