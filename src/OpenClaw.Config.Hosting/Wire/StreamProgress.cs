using Microsoft.Extensions.AI;

namespace OpenClaw.Config.Runtime.Wire;

/// <summary>Marks an update that has nothing to show but proves that the model is at work (a piece of a tool call). The chain takes it out.</summary>
internal static class StreamProgress
{
    private static readonly object Mark = new();

    /// <summary>A new mark.</summary>
    public static ChatResponseUpdate Create() => new() { RawRepresentation = Mark };

    /// <summary>Whether an update is one.</summary>
    public static bool Is(ChatResponseUpdate update) => ReferenceEquals(update.RawRepresentation, Mark);
}
