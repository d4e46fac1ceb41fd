using Microsoft.Extensions.AI;

namespace OpenClaw.Config.Runtime.Failover;

/// <summary>Tells an answer from an empty one.</summary>
internal static class Contents
{
    /// <summary>Whether anything in it is for the user or a tool.</summary>
    public static bool Any(IEnumerable<AIContent> contents) => contents.Any(content => content switch
    {
        TextContent text => !string.IsNullOrEmpty(text.Text),
        TextReasoningContent reasoning => !string.IsNullOrEmpty(reasoning.Text) || !string.IsNullOrEmpty(reasoning.ProtectedData),
        UsageContent => false,
        _ => true,
    });
}
