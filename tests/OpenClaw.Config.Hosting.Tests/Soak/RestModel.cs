namespace OpenClaw.Config.Runtime.Tests.Soak;

/// <summary>
/// What must rest after a round of requests at one moment, told from a server's log alone and written down anew here: the runtime's own
/// tables are what is tested. Requests of a round end in any order, so where both successes and failures came, several ends are right.
/// </summary>
internal static class RestModel
{
    private static readonly TimeSpan Memory = TimeSpan.FromHours(24);

    private enum Scope
    {
        None,
        Model,
        Endpoint,
    }

    /// <summary>Every state that the rest of a model may be in now.</summary>
    public static IReadOnlyList<Rest?> OfModel(Rest? before, IReadOnlyList<(int Request, bool Streamed, Mood Mood)> log, DateTimeOffset now) => After(before, log, now, Scope.Model);

    /// <summary>Every state that the rest of a server may be in now.</summary>
    public static IReadOnlyList<Rest?> OfEndpoint(Rest? before, IReadOnlyList<(int Request, bool Streamed, Mood Mood)> log, DateTimeOffset now) => After(before, log, now, Scope.Endpoint);

    private static Rest?[] After(Rest? before, IReadOnlyList<(int Request, bool Streamed, Mood Mood)> log, DateTimeOffset now, Scope scope)
    {
        // A hop is judged by the last of its tries.
        var ends = log.GroupBy(entry => entry.Request).Select(tries => tries.Last().Mood).ToArray();
        // A stream that breaks later was a success when it was opened.
        var succeeded = ends.Any(mood => mood is Mood.Good or Mood.Interrupted);
        var failures = ends.Where(mood => ScopeOf(mood) == scope).Distinct().ToArray();
        if (failures.Length == 0)
        {
            return [succeeded ? null : before];
        }

        var isOn = before is not null && before.Until > now;
        var count = before is null || now - before.LastFailure > Memory ? 1 : before.Failures + 1;
        Rest?[] next = isOn ? [before! with { LastFailure = now }] : [.. failures.Select(mood => new Rest(now + Length(mood, count), count, now))];
        return succeeded ? [null, .. failures.Select(mood => new Rest(now + Length(mood, 1), 1, now)), .. next] : next;
    }

    private static Scope ScopeOf(Mood mood) => mood switch
    {
        Mood.Good or Mood.Empty or Mood.Error400 => Scope.None,
        Mood.Reset => Scope.Endpoint,
        _ => Scope.Model,
    };

    // 30 s, doubled up to a day, for rate limits; 30 s, 60 s, 300 s for the rest.
    private static TimeSpan Length(Mood mood, int failures) => TimeSpan.FromSeconds(mood == Mood.Error429
        ? Math.Min(24 * 3600, 30 * Math.Pow(2, failures - 1))
        : failures switch { 1 => 30, 2 => 60, _ => 300 });
}
