using System.Runtime.CompilerServices;

namespace OpenClaw.Config;

/// <summary>
/// Hashes a text by its length and eight of its characters, folded to lower case: two runs of four, at places where the keys of a
/// table differ most. References are long and alike, so that reading all of them costs more than everything else of a lookup.
/// Where no two runs tell most keys apart, the whole text is read after all.
/// </summary>
internal readonly struct KeySampler
{
    // Places are in 32nds of what is left of a text without its last four characters.
    private const int PartBits = 5;
    private const int Parts = 1 << PartBits;
    private const int Run = FourLetters.Count;
    private const int Whole = -1;
    private const ulong First = 0x9E37_79B9_7F4A_7C15;
    private const ulong Second = 0xC2B2_AE3D_27D4_EB4F;
    private readonly int _first;
    private readonly int _second;
    private readonly int _shortest;

    private KeySampler(int first, int second)
    {
        _shortest = first == Whole ? int.MaxValue : 0;
        _first = first;
        _second = second;
    }

    /// <summary>The sampler that spreads some keys well over the places of a table: the best single run first, then the best beside it.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="shift">What leaves the number of a place of a hash.</param>
    public static KeySampler For(IReadOnlyCollection<string> keys, int shift)
    {
        var first = Best(keys, shift, run => new KeySampler(run, run))._first;
        var best = Best(keys, shift, run => new KeySampler(first, run));
        return best.Places(keys, shift) * 4 >= keys.Count * 3 ? best : new KeySampler(Whole, 0);
    }

    private static KeySampler Best(IReadOnlyCollection<string> keys, int shift, Func<int, KeySampler> sampler)
    {
        var best = sampler(0);
        var most = 0;
        for (var run = 0; run <= Parts && most < keys.Count; run++)
        {
            var next = sampler(run);
            var taken = next.Places(keys, shift);
            (best, most) = taken > most ? (next, taken) : (best, most);
        }

        return best;
    }

    /// <summary>Whether a text is long enough for runs, and they are what counts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Samples(string text) => text.Length - Run >= _shortest;

    /// <summary>The hash of a text's runs; its highest bits are the best. It is the same in any case of ASCII letters, not of others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong HashRuns(string text)
    {
        var last = text.Length - Run;
        return Mix(FourLetters.FoldAscii(FourLetters.At(text, (last * _first) >> PartBits)), FourLetters.FoldAscii(FourLetters.At(text, (last * _second) >> PartBits)), text.Length);
    }

    /// <summary>The hash of a text: of its runs, or of the whole of it.</summary>
    public ulong Hash(string text) => Samples(text) ? HashRuns(text) : HashAll(text, 0, text.Length);

    /// <summary>The hash of a part of a text, which is the same in any case of all letters.</summary>
    public ulong HashInAnyCase(string text, int start, int length)
    {
        var last = length - Run;
        return last < _shortest
            ? HashAll(text, start, length)
            : Mix(FourLetters.Fold(FourLetters.At(text, start + ((last * _first) >> PartBits))), FourLetters.Fold(FourLetters.At(text, start + ((last * _second) >> PartBits))), length);
    }

    private int Places(IEnumerable<string> keys, int shift)
    {
        var taken = new bool[1UL << (64 - shift)];
        var count = 0;
        foreach (var key in keys)
        {
            ref var place = ref taken[HashInAnyCase(key, 0, key.Length) >> shift];
            count += place ? 0 : 1;
            place = true;
        }

        return count;
    }

    private static ulong HashAll(string text, int start, int length)
    {
        var hash = (ulong)(uint)length;
        var end = start + length;
        for (; start + Run <= end; start += Run)
        {
            hash = Mix(hash, FourLetters.At(text, start));
        }

        var tail = 0UL;
        for (; start < end; start++)
        {
            tail = (tail << 16) | text[start];
        }

        return Mix(hash, tail);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mix(ulong first, ulong second, int length) => unchecked(((first + (uint)length) * First) ^ (second * Second));

    private static ulong Mix(ulong hash, ulong block)
    {
        hash = unchecked((hash ^ FourLetters.Fold(block)) * First);
        return hash ^ (hash >> 29);
    }
}
