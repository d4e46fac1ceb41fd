namespace OpenClaw.Config.Cli.Diffing;

/// <summary>Something that means another thing in the second configuration.</summary>
/// <param name="Subject">For whom or what: <c>default</c>, <c>agent ops</c>, <c>provider lmstudio</c>, <c>model anthropic/…</c>.</param>
/// <param name="Aspect">What of it: <c>chain</c>, <c>usable context</c>, <c>baseUrl</c> …</param>
/// <param name="Before">The first configuration; null where it has nothing.</param>
/// <param name="After">The second configuration; null where it has nothing.</param>
internal sealed record Change(string Subject, string Aspect, string? Before, string? After);
