namespace OpenClaw.Config.Core.Facts.Names;

/// <summary>
/// Sizes of mixtures named by their expert ("8x7B"). Only the feed-forward layers are there once per expert; attention and
/// embeddings are shared. The shares are computed from the published shapes: Mistral 7B (Mixtral 8x7B has 46.7 B), Llama 3 8B,
/// Llama 3.2 3B, TinyLlama 1.1B, SOLAR 10.7B, Llama 2 13B, Mixtral 8x22B (141 B).
/// </summary>
internal static class MixtureSize
{
    private static readonly (double Expert, double Shared, double FeedForward)[] Shapes =
    [
        (1.1, 0.339, 0.761),
        (3, 1.099, 2.114),
        (7, 1.605, 5.637),
        (8, 2.393, 5.637),
        (10.7, 2.275, 8.456),
        (11, 2.275, 8.456),
        (13, 4.52, 8.496),
        (22, 5, 17),
    ];

    /// <summary>All parameters, in billions, of so many experts of a size in billions.</summary>
    public static double Total(int experts, double expertSize)
    {
        var (shared, feedForward) = Split(expertSize);
        return Rounded(shared + (experts * feedForward));
    }

    /// <summary>Parameters for one token, in billions, with the usual two experts at work; 0 where that is all of them.</summary>
    public static double Active(int experts, double expertSize)
    {
        if (experts <= 2)
        {
            return 0;
        }

        var (shared, feedForward) = Split(expertSize);
        return Rounded(shared + (2 * feedForward));
    }

    private static double Rounded(double billions) => Math.Round(billions, billions < 1 ? 3 : 1);

    private static (double Shared, double FeedForward) Split(double expertSize)
    {
        foreach (var (expert, shared, feedForward) in Shapes)
        {
            if (expert == expertSize)
            {
                return (shared, feedForward);
            }
        }

        // About three quarters of a dense transformer are feed-forward layers.
        return (expertSize * 0.25, expertSize * 0.75);
    }
}
