using System.Runtime.CompilerServices;
#if NET8_0_OR_GREATER
using System.Runtime.InteropServices;
#endif

namespace OpenClaw.Config;

/// <summary>Four characters of a text as one number, so that they are hashed and compared at once.</summary>
internal static class FourLetters
{
    /// <summary>How many characters one number has.</summary>
    public const int Count = 4;

    private const ulong NotAscii = 0xFF80_FF80_FF80_FF80;
    private const ulong CaseBits = 0x0020_0020_0020_0020;
    private const ulong TopBits = 0x0080_0080_0080_0080;

    // Added to an ASCII character they reach the top bit from 'a', and from what follows 'z'.
    private const ulong FromA = 0x001F_001F_001F_001F;
    private const ulong BehindZ = 0x0005_0005_0005_0005;

    /// <summary>The four characters from a place on, which must lie inside of the text: nothing is checked once more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong At(string text, int start) =>
#if NET8_0_OR_GREATER
        Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref MemoryMarshal.GetReference(text.AsSpan()), start)));
#else
        text[start] | ((ulong)text[start + 1] << 16) | ((ulong)text[start + 2] << 32) | ((ulong)text[start + 3] << 48);
#endif

    /// <summary>In lower case where they are ASCII, for a hash; letters of other kinds may become others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong FoldAscii(ulong letters) => letters | CaseBits;

    /// <summary>In lower case, for a hash: four with any character outside of ASCII count as one value, so that no folding rule can part equal keys.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Fold(ulong letters) => (letters & NotAscii) == 0 ? letters | CaseBits : 0;

    /// <summary>Whether all eight characters are ASCII, where the case of a letter is one bit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreAscii(ulong one, ulong other) => ((one | other) & NotAscii) == 0;

    /// <summary>Whether ASCII characters differ in nothing but the case of letters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool DifferInCaseOnly(ulong one, ulong other)
    {
        var difference = one ^ other;
        var folded = one | CaseBits;
        var letters = unchecked(folded + FromA) & ~unchecked(folded + BehindZ) & TopBits;
        return (difference & ~CaseBits) == 0 && ((difference << 2) & ~letters) == 0;
    }
}
