using System.Globalization;
using System.Net.Http.Headers;

namespace OpenClaw.Config.Runtime.Wire;

/// <summary>Reads how long a provider asks to wait: <c>retry-after-ms</c>, then <c>Retry-After</c> in seconds or as a date.</summary>
internal static class RetryAfterReader
{
    /// <summary>How long to wait; null where nothing is said.</summary>
    public static TimeSpan? Read(HttpResponseHeaders headers, DateTimeOffset now)
    {
        if (headers.TryGetValues("retry-after-ms", out var values)
            && double.TryParse(values.FirstOrDefault(), NumberStyles.Float, CultureInfo.InvariantCulture, out var milliseconds)
            && milliseconds is >= 0 and < 1e12)
        {
            return TimeSpan.FromMilliseconds(milliseconds);
        }

        // Some say half a second, which the header's own type does not know.
        if (headers.TryGetValues("Retry-After", out var texts)
            && double.TryParse(texts.FirstOrDefault(), NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds)
            && double.IsFinite(seconds))
        {
            return TimeSpan.FromSeconds(Math.Clamp(seconds, 0, 1e9));
        }

        var after = headers.RetryAfter;
        var wait = after?.Delta ?? (after?.Date is { } date ? date - now : null);
        return wait is { } span && span < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
