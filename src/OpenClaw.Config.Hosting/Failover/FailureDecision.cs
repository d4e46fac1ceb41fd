using OpenClaw.Config.Runtime.Cooldowns;

namespace OpenClaw.Config.Runtime.Failover;

/// <summary>What a chain does about a failure.</summary>
/// <param name="Reason">The failure.</param>
/// <param name="RetrySameHop">Whether a short retry of the same hop may help.</param>
/// <param name="Next">Where the chain goes then.</param>
/// <param name="Scope">What cools down.</param>
/// <param name="Schedule">For how long.</param>
/// <param name="OpenClawName">The reason's name in OpenClaw.</param>
internal sealed record FailureDecision(
    FailureReason Reason, bool RetrySameHop, NextStep Next, CooldownScope Scope, CooldownSchedule Schedule, string OpenClawName);
