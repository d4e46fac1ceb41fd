using System.Globalization;
using System.Text;

namespace OpenClaw.Config.Runtime;

/// <summary>What happened to one request: who served it and what was tried, in order. Holds no prompt, answer or key.</summary>
/// <param name="Chain">The chain's name.</param>
/// <param name="Served">The model that answered; null where none did.</param>
/// <param name="Attempts">Every step, in order.</param>
/// <param name="Elapsed">From the request to the answer's first content (streamed), its end (whole) or the error.</param>
public sealed record ChainReport(string Chain, ModelRef? Served, IReadOnlyList<ChainAttempt> Attempts, TimeSpan Elapsed)
{
    /// <summary>Whether another model than the chain's first answered.</summary>
    public bool FellBack => Served is { } served && Attempts.Count > 0 && Attempts[0].Model != served;

    /// <summary>A sentence for people.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Chain).Append(Served is { } served ? ": served by " + served : ": no answer");
        text.Append(CultureInfo.InvariantCulture, $" after {Elapsed.TotalMilliseconds:0} ms");
        foreach (var attempt in Attempts.Where(attempt => attempt.Outcome != AttemptOutcome.Served))
        {
            text.Append("; ").Append(attempt.Model).Append(": ").Append(attempt.Detail ?? attempt.Outcome.ToString());
        }

        return text.ToString();
    }
}
