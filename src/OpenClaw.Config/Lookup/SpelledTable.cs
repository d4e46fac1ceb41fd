using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace OpenClaw.Config;

/// <summary>
/// References and aliases as they are written, found letter by letter or, with one more comparison, in another case.
/// Own code, because a frozen dictionary over both reads whole texts: it finds no short piece that tells long references and
/// short aliases apart, and it has no key of which one part is compared letter by letter and the other is not.
/// </summary>
internal readonly struct SpelledTable
{
    // Sparse, because a second look costs more than the first one, and small: a number for each place.
    private const int PlacesPerKey = 8;
    private readonly int[] _places;
    private readonly SpelledKey[] _keys;
    private readonly KeySampler _sampler;
    private readonly int _shift;

    /// <summary>Makes a table.</summary>
    /// <param name="keys">The keys, those that are asked for most first.</param>
    public SpelledTable(IReadOnlyList<SpelledKey> keys)
    {
        (var size, _shift) = Buckets.Of(keys.Count * PlacesPerKey);
        _sampler = KeySampler.For([.. keys.Select(k => k.Text)], _shift);
        _places = new int[size];
        // The first one is no key and has no model, so that a place without a number leads nowhere. References come before aliases,
        // so the last to be placed are the first to be seen: more is asked of them.
        _keys = new SpelledKey[keys.Count + 1];
        _keys[0] = new SpelledKey(string.Empty, null!, 0);
        for (var i = keys.Count - 1; i >= 0; i--)
        {
            var hash = _sampler.Hash(keys[i].Text);
            ref var place = ref _places[(int)(hash >> _shift)];
            _keys[i + 1] = keys[i].Placed(hash, place);
            place = i + 1;
        }
    }

    /// <summary>Finds a key as it is written or, where that cannot mean another one, in another case.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryFind(string text, [NotNullWhen(true)] out ModelDescriptor? model)
    {
        // Nothing that is called stands in the way of the likely case, so that all of it stays in registers.
        if (!_sampler.Samples(text))
        {
            return TryFindWhole(text, out model);
        }

        var hash = _sampler.HashRuns(text);
        ref readonly var key = ref _keys[_places[(int)(hash >> _shift)]];
        if (WholeText.Same(key.Text, text))
        {
            var found = key.Model;
            model = found;
            return found is not null;
        }

        return TryFindNext(text, hash, out model);
    }

    // Too short for runs, or where all letters are needed to tell the keys apart.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryFindWhole(string text, [NotNullWhen(true)] out ModelDescriptor? model) => TryFindNext(text, _sampler.Hash(text), out model);

    // In another case, or behind another key.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryFindNext(string text, ulong hash, [NotNullWhen(true)] out ModelDescriptor? model)
    {
        for (var place = _places[(int)(hash >> _shift)]; place > 0; place = _keys[place].Next)
        {
            ref readonly var key = ref _keys[place];
            if (key.Hash == hash && key.IsIn(text))
            {
                model = key.Model;
                return true;
            }
        }

        model = null;
        return false;
    }
}
