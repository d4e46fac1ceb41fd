namespace OpenClaw.Config.Analyzers.Analysis.Candidates;

/// <summary>The names whose meaning may have changed between two states of a compilation.</summary>
internal sealed class ChangedNames
{
    private readonly HashSet<string>? _names;

    private ChangedNames(HashSet<string>? names) => _names = names;

    /// <summary>Nothing that was bound before holds.</summary>
    public static ChangedNames Everything { get; } = new(null);

    /// <summary>Compares what files declared before with what they declare now.</summary>
    public static ChangedNames Between(IEnumerable<TreeSummary> before, IEnumerable<TreeSummary> after)
    {
        var counts = new Dictionary<ScopeEntry, int>();
        var usings = new Dictionary<string, int>(StringComparer.Ordinal);
        Count(before, counts, usings, -1);
        Count(after, counts, usings, 1);
        if (usings.Values.Any(count => count != 0))
        {
            return Everything;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in counts)
        {
            if (entry.Value != 0)
            {
                if (entry.Key.IsConstant)
                {
                    // Other constants may be computed from it; following them is not worth it for so rare an edit.
                    return Everything;
                }

                names.Add(entry.Key.Name);
            }
        }

        return new ChangedNames(names);
    }

    /// <summary>Whether one of the names may mean something else now.</summary>
    public bool Touch(HashSet<string> names) => _names is null || _names.Overlaps(names);

    private static void Count(IEnumerable<TreeSummary> files, Dictionary<ScopeEntry, int> counts, Dictionary<string, int> usings, int step)
    {
        foreach (var file in files)
        {
            foreach (var entry in file.Entries)
            {
                counts.TryGetValue(entry, out var count);
                counts[entry] = count + step;
            }

            if (file.GlobalUsings.Length > 0)
            {
                usings.TryGetValue(file.GlobalUsings, out var count);
                usings[file.GlobalUsings] = count + step;
            }
        }
    }
}
