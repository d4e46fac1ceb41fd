using System.ClientModel.Primitives;
using Microsoft.Extensions.AI;
using OpenClaw.Config.Runtime.Wire.Shaping;

namespace OpenClaw.Config.Runtime.Wire;

/// <summary>Headers that keep a conversation on one server, where the caller names the conversation and the flags ask for them.</summary>
internal static class SessionHeaders
{
    /// <summary>Adds them.</summary>
    public static void Add(RequestOptions request, ChatOptions? options, RequestShape shape)
    {
        if (options?.ConversationId is not { Length: > 0 } session)
        {
            return;
        }

        string[] names = shape.SessionIdHeader ? ["session_id"]
            : !shape.SessionAffinity ? []
            : shape.OpenRouterSession ? ["x-session-id"]
            : ["session_id", "x-client-request-id", "x-session-affinity"];
        foreach (var name in names)
        {
            request.SetHeader(name, session);
        }
    }
}
