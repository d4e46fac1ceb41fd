using System.ClientModel;
using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text.Json;
using Anthropic.Exceptions;
using OpenClaw.Config.Runtime.Failover;

namespace OpenClaw.Config.Runtime.Wire;

/// <summary>Reads what went wrong from whatever a client threw: sockets, HTTP, JSON, the SDKs.</summary>
internal static class ExceptionReader
{
    /// <summary>The failure behind an exception of an attempt, without its secrets: an error inside a stream has passed no handler that takes them out.</summary>
    public static ModelFailureException Read(Exception exception, IReadOnlyList<string> secrets)
    {
        var failure = Read(exception);
        var clean = Redaction.Clean(failure.Signal, secrets);
        return clean == failure.Signal ? failure : new ModelFailureException(clean);
    }

    /// <summary>The failure behind an exception. Inner exceptions are kept only where they are the framework's own: an SDK's may repeat the body.</summary>
    public static ModelFailureException Read(Exception exception)
    {
        for (var current = exception; current is not null; current = current.InnerException)
        {
            if (current is ModelFailureException failure)
            {
                return failure;
            }
        }

        for (var current = exception; current is not null; current = current.InnerException)
        {
            if (Judge(current) is { } signal)
            {
                return new(signal, current is IOException or HttpRequestException or SocketException ? current : null);
            }
        }

        return new(new FailureSignal(FailureKind.Other), exception);
    }

    private static FailureSignal? Judge(Exception exception) => exception switch
    {
        AuthenticationException => new(FailureKind.Tls),
        SocketException socket => new(Socket(socket.SocketErrorCode)),
        HttpIOException { HttpRequestError: HttpRequestError.ResponseEnded } => new(FailureKind.Truncated),
        HttpRequestException http => Http(http),
        AnthropicSseException sse => ErrorBody.Read(null, sse.Body.ValueKind == JsonValueKind.Undefined ? null : sse.Body.GetRawText()),
        AnthropicApiException api => ErrorBody.Read((int)api.StatusCode, api.ResponseBody),
        AnthropicInvalidDataException or AnthropicIOException { InnerException: null } => new(FailureKind.NotTheApi),
        ClientResultException { Status: > 0 } result => new(FailureKind.Response) { Status = result.Status },
        JsonException => new(FailureKind.NotTheApi),
        TimeoutException => new(FailureKind.ConnectTimeout),
        // A reset inside a body arrives as an IOException around the SocketException, which is further in.
        IOException { InnerException: null } => new(FailureKind.Reset),
        _ => null,
    };

    private static FailureSignal? Http(HttpRequestException exception) => exception.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError => new(FailureKind.NameNotFound),
        HttpRequestError.SecureConnectionError => new(FailureKind.Tls),
        HttpRequestError.ResponseEnded => new(FailureKind.Reset),
        HttpRequestError.InvalidResponse or HttpRequestError.HttpProtocolError => new(FailureKind.NotTheApi),
        _ when exception.StatusCode is { } status => new(FailureKind.Response) { Status = (int)status },
        _ when exception.InnerException is not null => null,
        _ => new(FailureKind.Refused),
    };

    private static FailureKind Socket(SocketError error) => error switch
    {
        SocketError.ConnectionRefused or SocketError.HostUnreachable or SocketError.NetworkUnreachable => FailureKind.Refused,
        SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain => FailureKind.NameNotFound,
        SocketError.TimedOut => FailureKind.ConnectTimeout,
        _ => FailureKind.Reset,
    };
}
