namespace OpenClaw.Config;

/// <summary>How large a hash table is.</summary>
internal static class Buckets
{
    /// <summary>The power of two from a least size upwards, and the shift that leaves as many bits of a hash of 64.</summary>
    public static (int Size, int Shift) Of(int least)
    {
        var bits = 2;
        while (1 << bits < least)
        {
            bits++;
        }

        return (1 << bits, 64 - bits);
    }
}
