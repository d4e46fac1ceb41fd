using Microsoft.Extensions.AI;

namespace OpenClaw.Config.Runtime;

/// <summary>Reads what happened from a response.</summary>
public static class ChainResponseExtensions
{
    /// <summary>The key of the report in <c>AdditionalProperties</c>.</summary>
    internal const string Key = "openclaw.report";

    /// <summary>Who served a response and what was tried; null where no chain of ours gave it.</summary>
    public static ChainReport? GetChainReport(this ChatResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        // A response that was put together from updates has their properties on its message.
        return Read(response.AdditionalProperties) ?? response.Messages.Select(message => Read(message.AdditionalProperties)).FirstOrDefault(report => report is not null);
    }

    /// <summary>Who serves a stream and what was tried; on the first update that has content, null on others.</summary>
    public static ChainReport? GetChainReport(this ChatResponseUpdate update)
    {
        ArgumentNullException.ThrowIfNull(update);
        return Read(update.AdditionalProperties);
    }

    private static ChainReport? Read(AdditionalPropertiesDictionary? properties) =>
        properties is not null && properties.TryGetValue(Key, out ChainReport? report) ? report : null;
}
