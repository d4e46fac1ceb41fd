using System.Globalization;

namespace OpenClaw.Config.Runtime.Failover;

/// <summary>Says in our words what was seen. The provider's own words never appear: they may repeat the prompt.</summary>
internal static class FailureText
{
    /// <summary>One clause, without the model's name.</summary>
    public static string Describe(FailureSignal signal) => signal.Kind switch
    {
        FailureKind.Refused => "connection refused",
        FailureKind.NameNotFound => "the host name does not resolve",
        FailureKind.Reset => "the connection broke",
        FailureKind.Tls => "the server's TLS certificate is not trusted, or the handshake failed",
        FailureKind.ConnectTimeout => "no connection within the connect timeout",
        FailureKind.FirstTokenTimeout => "no answer within the patience for the first token",
        FailureKind.IdleTimeout => "the stream fell silent",
        FailureKind.AttemptTimeout => "the attempt took longer than it may",
        FailureKind.NotTheApi => "the server answered something that is not the API (HTML, or JSON that can't be read)",
        FailureKind.Truncated => "the answer was cut off",
        FailureKind.Empty => "an empty answer",
        FailureKind.Response => Response(signal),
        _ => "an unexpected error of the client",
    };

    private static string Response(FailureSignal signal)
    {
        var status = signal.Status is { } number ? "HTTP " + number.ToString(CultureInfo.InvariantCulture) : "an error in the stream";
        // Codes are words of the API (rate_limit_exceeded); anything longer or stranger may be content.
        return IsWord(signal.Code) ? status + " (" + signal.Code + ")" : status;
    }

    /// <summary>Whether a provider's code is a word of its API, so that it may be shown and counted.</summary>
    public static bool IsWord(string? code) =>
        code is { Length: > 0 and <= 64 } && code.All(character => char.IsAsciiLetterOrDigit(character) || character is '_' or '-' or '.');
}
