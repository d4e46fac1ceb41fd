using OpenClaw.Config.Runtime.Failover;
using OpenClaw.Config.Runtime.Wire;

namespace OpenClaw.Config.Runtime.Tests.Wire;

/// <summary>Error answers as vendors and proxies write them.</summary>
public class ErrorBodyTests
{
    [Theory]
    [InlineData("""[{"error":{"code":429,"message":"Resource has been exhausted (e.g. check quota).","status":"RESOURCE_EXHAUSTED"}}]""", "RESOURCE_EXHAUSTED")]
    [InlineData("""{"__type":"com.amazon.coral.service#ThrottlingException","message":"Rate exceeded"}""", "ThrottlingException")]
    [InlineData("""{"error":{"message":"too fast","type":"throttling_error","param":"None","code":"429"}}""", "throttling_error")]
    [InlineData("""{"error":{"message":"too fast","type":"None","code":"429"}}""", null)]
    public void The_code_is_the_word_that_names_the_case(string body, string? code)
    {
        var signal = ErrorBody.Read(429, body);

        Assert.Equal(code, signal.Code);
        Assert.Equal(FailureReason.RateLimit, FailureTable.Classify(signal));
    }

    [Theory]
    [InlineData("""{"error":{"message":"litellm.RateLimitError","type":"None","code":"429"}}""", 429, FailureReason.RateLimit)]
    [InlineData("""{"error":{"message":"Provider returned error","code":502}}""", 502, FailureReason.ServerError)]
    [InlineData("""{"error":{"message":"who knows","code":"42"}}""", null, FailureReason.Unknown)]
    public void An_error_in_a_stream_or_behind_a_200_names_its_status(string body, int? status, FailureReason reason)
    {
        var signal = ErrorBody.Read(null, body);

        Assert.Equal(status, signal.Status);
        Assert.Equal(reason, FailureTable.Classify(signal));
        Assert.Equal(reason, FailureTable.Classify(ErrorBody.Read(200, body)));
    }

    [Theory]
    [InlineData(500, "<html><body>Your account billing page is overloaded; see the context window</body></html>", FailureReason.ServerError)]
    [InlineData(403, "\n<!DOCTYPE html><html lang=\"de\"><body>Cookies sind disabled; Konto deleted</body></html>", FailureReason.Auth)]
    [InlineData(404, "<html lang=\"fr\"><body>Page introuvable, insufficient balance</body></html>", FailureReason.ModelNotFound)]
    [InlineData(400, "<html><body>400 Bad Request: prompt is too long</body></html>", FailureReason.Unknown)]
    public void The_words_of_a_page_mean_nothing(int status, string page, FailureReason reason) =>
        Assert.Equal(reason, FailureTable.Classify(ErrorBody.Read(status, page)));

    [Theory]
    [InlineData("Retry-After", "0.5", 0.5)]
    [InlineData("Retry-After", "20", 20d)]
    [InlineData("Retry-After", "-3", 0d)]
    [InlineData("Retry-After", "99999999999", 1e9)]
    [InlineData("Retry-After", "Mon, 23 Nov 2026 00:01:00 GMT", 60d)]
    [InlineData("Retry-After", "Sun, 22 Nov 2026 00:00:00 GMT", 0d)]
    [InlineData("Retry-After", "soon", null)]
    [InlineData("Retry-After", "NaN", null)]
    [InlineData("retry-after-ms", "250", 0.25)]
    [InlineData("retry-after-ms", "-1", null)]
    public void Retry_After_is_read_in_every_form(string name, string value, double? seconds)
    {
        using var response = new HttpResponseMessage();
        Assert.True(response.Headers.TryAddWithoutValidation(name, value));

        Assert.Equal(seconds, RetryAfterReader.Read(response.Headers, new DateTimeOffset(2026, 11, 23, 0, 0, 0, TimeSpan.Zero))?.TotalSeconds);
    }
}
