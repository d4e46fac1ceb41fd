namespace OpenClaw.Config.Core.Graph;

/// <summary>A provider's key as it is given.</summary>
public sealed record KeySetting
{
    /// <summary>How it is given.</summary>
    public KeyKind Kind { get; init; }

    /// <summary>The text, where it is a literal.</summary>
    public SecretText Literal { get; init; }

    /// <summary>The environment variable, where it is one.</summary>
    public string? Variable { get; init; }

    /// <summary>The source of a SecretRef: <c>env</c>, <c>file</c>, <c>exec</c>, <c>store</c>.</summary>
    public string? RefSource { get; init; }

    /// <summary>The provider of a SecretRef.</summary>
    public string? RefProvider { get; init; }

    /// <summary>The id of a SecretRef.</summary>
    public string? RefId { get; init; }
}
