using OpenClaw.Config.Runtime.Connections;
using OpenClaw.Config.Runtime.Telemetry;

namespace OpenClaw.Config.Runtime.Failover;

/// <summary>One attempt: who is asked, how long, and who watches.</summary>
/// <param name="Target">The hop.</param>
/// <param name="Client">The client with its key.</param>
/// <param name="Patience">The hop's patience.</param>
/// <param name="Limit">The longest that this attempt may take to its first content (streamed) or end (whole).</param>
/// <param name="Span">Its span.</param>
/// <param name="Caller">The caller's token.</param>
/// <param name="Token">Ends the attempt.</param>
internal sealed record AttemptContext(
    HopTarget Target, KeyedClient Client, Patience Patience, TimeSpan Limit, AttemptSpan Span, CancellationToken Caller, CancellationToken Token);
