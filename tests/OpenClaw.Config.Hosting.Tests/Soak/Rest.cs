namespace OpenClaw.Config.Runtime.Tests.Soak;

/// <summary>A rest.</summary>
/// <param name="Until">Its end.</param>
/// <param name="Failures">Failures in a row.</param>
/// <param name="LastFailure">The last of them.</param>
internal sealed record Rest(DateTimeOffset Until, int Failures, DateTimeOffset LastFailure);
