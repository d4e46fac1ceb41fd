using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace OpenClaw.Config.Runtime.Telemetry;

/// <summary>The source of spans and the meters, under the name <see cref="Name"/>; attributes and instruments follow OpenTelemetry's GenAI conventions.</summary>
internal static class ChainTelemetry
{
    /// <summary>The name for <c>AddSource</c> and <c>AddMeter</c>.</summary>
    public const string Name = "OpenClaw.Config";

    private static readonly Meter Meter = new(Name);

    /// <summary>The source of spans.</summary>
    public static ActivitySource Source { get; } = new(Name);

    /// <summary>Seconds of one attempt.</summary>
    public static Histogram<double> Duration { get; } = Meter.CreateHistogram<double>("gen_ai.client.operation.duration", "s", "Duration of one attempt at a model.");

    /// <summary>Tokens of one attempt.</summary>
    public static Histogram<long> Tokens { get; } = Meter.CreateHistogram<long>("gen_ai.client.token.usage", "{token}", "Input and output tokens of one attempt.");

    /// <summary>Seconds to the first content of a stream.</summary>
    public static Histogram<double> FirstToken { get; } = Meter.CreateHistogram<double>("gen_ai.client.operation.time_to_first_chunk", "s", "Time to the first content of a stream.");

    /// <summary>Requests of chains, by outcome and served model.</summary>
    public static Counter<long> Requests { get; } = Meter.CreateCounter<long>("openclaw.chain.requests", "{request}", "Requests of chains by who served them.");

    private static readonly Counter<long> Rests = Meter.CreateCounter<long>("openclaw.cooldowns", "{cooldown}", "Rests after failures, by reason.");

    /// <summary>Counts a rest.</summary>
    public static void Rested(string name, FailureReason reason) =>
        Rests.Add(1, new("openclaw.cooldown.scope", name[..name.IndexOf('/', StringComparison.Ordinal)]), new("openclaw.reason", reason.ToString()));
}
