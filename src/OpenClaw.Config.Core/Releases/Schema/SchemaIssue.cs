using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Releases.Schema;

/// <summary>One reason why a release refuses a configuration.</summary>
/// <param name="Path">Where, as the release's own <c>config validate</c> reports it.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Message">The release's own words.</param>
public sealed record SchemaIssue(JsonPath Path, SchemaIssueKind Kind, string Message)
{
    /// <summary>The unknown keys, for <see cref="SchemaIssueKind.UnknownKey"/>.</summary>
    public EquatableArray<string> Keys { get; init; }

    /// <summary>The keys that could stand instead of an unknown one.</summary>
    public EquatableArray<string> KnownKeys { get; init; }

    /// <summary>The values that are allowed, where there is a list of them.</summary>
    public EquatableArray<string> Allowed { get; init; }

    /// <summary>What was expected, short: <c>string</c>, <c>a number greater than 0</c>; empty where the message says all.</summary>
    public string Expected { get; init; } = string.Empty;

    /// <summary>Where the value stands in the file, if a migration of the release moved it before it was judged; else null.</summary>
    public JsonPath? WrittenAt { get; init; }

    /// <summary>
    /// Whether the release goes on to checks of the objects around it. A wrong range lets it go on, a wrong type doesn't;
    /// it also decides which shape of several a value is reported against.
    /// </summary>
    internal bool Continues { get; init; }
}
