namespace OpenClaw.Config.Core.Facts;

/// <summary>Something known of a model, with where it comes from. Unknown is an answer of its own, never a silent yes.</summary>
/// <typeparam name="T">What is known.</typeparam>
/// <param name="Value">The value; the default where <paramref name="Source"/> is <see cref="FactSource.Unknown"/>.</param>
/// <param name="Source">Where it comes from.</param>
public readonly record struct Fact<T>(T Value, FactSource Source)
    where T : struct
{
    /// <summary>Whether somebody says.</summary>
    public bool IsKnown => Source != FactSource.Unknown;

    /// <summary>Whether the declaration says.</summary>
    public bool IsDeclared => Source == FactSource.Declared;

    /// <summary>The value, or null where nobody says.</summary>
    public T? OrNull => IsKnown ? Value : null;

    /// <summary>The words for a message: <c>"declared"</c>, <c>"from the catalogue"</c>, <c>"read from its id"</c>, <c>"unknown"</c>.</summary>
    public string Provenance => FactPhrase.Of(Source);

    /// <inheritdoc/>
    public override string ToString() => IsKnown ? Value + " (" + Provenance + ")" : Provenance;
}
