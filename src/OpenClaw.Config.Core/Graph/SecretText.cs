namespace OpenClaw.Config.Core.Graph;

/// <summary>Text that may be a secret: compares by value, never prints itself.</summary>
/// <param name="text">The text.</param>
public readonly struct SecretText(string text) : IEquatable<SecretText>
{
    private readonly string? _text = text;

    /// <summary>Compares the texts.</summary>
    public static bool operator ==(SecretText left, SecretText right) => left.Equals(right);

    /// <summary>Compares the texts.</summary>
    public static bool operator !=(SecretText left, SecretText right) => !left.Equals(right);

    /// <summary>The text itself; only for judging it and for writing what was proven to be no secret.</summary>
    public string Reveal() => _text ?? string.Empty;

    /// <inheritdoc/>
    public bool Equals(SecretText other) => string.Equals(Reveal(), other.Reveal(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SecretText other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Reveal());

    /// <inheritdoc/>
    public override string ToString() => "***";
}
