using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;
using OpenClaw.Config.Core.Catalogue;
using OpenClaw.Config.Core.Json.Syntax;
using OpenClaw.Config.Core.OpenClawJson;

namespace OpenClaw.Config.Analyzers.Analysis;

/// <summary>
/// The findings of texts that are still in use. An editor asks anew with every key press in any C# file,
/// and gives the same text object as long as the file didn't change.
/// </summary>
internal sealed class OpenClawJsonCache
{
    private readonly ConditionalWeakTable<SourceText, Entry> _entries = new();
    private int _checks;

    /// <summary>How often a text was really checked.</summary>
    public int Checks => _checks;

    /// <summary>The findings of a text under some settings.</summary>
    /// <param name="text">The text.</param>
    /// <param name="key">Equal for equal settings.</param>
    /// <param name="options">The settings.</param>
    public IReadOnlyList<LocatedFinding> Check(SourceText text, (string Settings, ModelCatalogue Catalogue) key, OpenClawJsonOptions options)
    {
        if (_entries.TryGetValue(text, out var known) && known.Key == key)
        {
            return known.Findings;
        }

        Interlocked.Increment(ref _checks);
        var entry = new Entry(key, OpenClawJsonChecker.Check(Json5Document.Parse(text.ToString()), options));

        // Netstandard2.0 knows no AddOrUpdate; another thread's entry is as good as ours.
        _entries.Remove(text);
        _ = _entries.GetValue(text, _ => entry);
        return entry.Findings;
    }

    private sealed class Entry((string Settings, ModelCatalogue Catalogue) key, IReadOnlyList<LocatedFinding> findings)
    {
        public (string Settings, ModelCatalogue Catalogue) Key { get; } = key;

        public IReadOnlyList<LocatedFinding> Findings { get; } = findings;
    }
}
