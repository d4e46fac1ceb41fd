namespace OpenClaw.Config;

/// <summary>Something known of a model, with where it comes from.</summary>
/// <typeparam name="T">What is known.</typeparam>
/// <param name="Value">The value; the default where <paramref name="Source"/> is <see cref="FactSource.Unknown"/>.</param>
/// <param name="Source">Where it comes from.</param>
public readonly record struct Fact<T>(T Value, FactSource Source)
    where T : struct
{
    /// <summary>Whether somebody says.</summary>
    public bool IsKnown => Source != FactSource.Unknown;

    /// <summary>The value, or null where nobody says.</summary>
    public T? OrNull => IsKnown ? Value : null;
}
