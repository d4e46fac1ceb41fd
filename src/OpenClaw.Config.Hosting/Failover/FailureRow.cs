namespace OpenClaw.Config.Runtime.Failover;

/// <summary>One row of the table of signals: what must be seen, and what it means. Every part that is set must hold.</summary>
/// <param name="Reason">What it means.</param>
internal sealed record FailureRow(FailureReason Reason)
{
    /// <summary>Kinds of failure; any of them.</summary>
    public FailureKind[] Kinds { get; init; } = [];

    /// <summary>HTTP statuses; any of them.</summary>
    public int[] Statuses { get; init; } = [];

    /// <summary>The lowest status of a class (500 for all of 5xx), where the row is about one.</summary>
    public int? StatusClass { get; init; }

    /// <summary>Provider codes; any of them, exactly.</summary>
    public string[] Codes { get; init; } = [];

    /// <summary>Phrases of the provider's text, lower case; any of them.</summary>
    public string[] Phrases { get; init; } = [];

    /// <summary>Whether the provider must have said something.</summary>
    public bool NeedsText { get; init; }

    /// <summary>Whether the row covers a signal.</summary>
    public bool Covers(FailureSignal signal) =>
        (Kinds.Length == 0 || Kinds.Contains(signal.Kind))
        && (Statuses.Length == 0 || (signal.Status is { } status && Statuses.Contains(status)))
        && (StatusClass is null || (signal.Status is { } any && any / 100 == StatusClass / 100))
        && (Codes.Length == 0 || (signal.Code is { } code && Codes.Contains(code, StringComparer.OrdinalIgnoreCase)))
        && (!NeedsText || signal.Text is not null || signal.Code is not null)
        && (Phrases.Length == 0 || (signal.Text is { } text && Phrases.Any(phrase => text.Contains(phrase, StringComparison.OrdinalIgnoreCase))));
}
