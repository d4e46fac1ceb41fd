namespace OpenClaw.Config.Runtime.Advice;

/// <summary>A server's complaint and the compat flag that ends it.</summary>
/// <param name="Words">What its message holds, lower case; all of them.</param>
/// <param name="Flag">What to write.</param>
/// <param name="Why">What it does.</param>
internal sealed record CompatHint(string[] Words, string Flag, string Why);
