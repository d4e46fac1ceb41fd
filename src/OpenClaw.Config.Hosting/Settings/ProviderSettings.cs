namespace OpenClaw.Config.Runtime;

/// <summary>
/// What differs per machine: the section <c>OpenClaw:Providers:&lt;id&gt;</c> of the configuration (in the environment:
/// <c>OpenClaw__Providers__&lt;id&gt;__BaseUrl</c>), as named options keyed by the provider's id. Everything is optional and wins over
/// the declaration.
/// </summary>
public sealed class ProviderSettings
{
    /// <summary>The section of all providers.</summary>
    public const string Section = "OpenClaw:Providers";

    /// <summary>Where the API answers, an absolute http or https URL.</summary>
    public string? BaseUrl { get; set; }

    /// <summary>The API keys, tried in turn when one is refused or limited. Read from <c>ApiKey</c>, <c>ApiKeys</c> (a list, or separated by commas), else from the declared variable.</summary>
    public IReadOnlyList<string> ApiKeys { get; set; } = [];

    /// <summary>The longest that one attempt may take. Written as <c>hh:mm:ss</c> or in seconds.</summary>
    public TimeSpan? Timeout { get; set; }

    /// <summary>False: the provider's hops are skipped. Default: true.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>Where the data goes with the overridden <see cref="BaseUrl"/>, for example <c>"eu"</c>; judged against the chains' <c>[Residency]</c>.</summary>
    public string? Region { get; set; }

    /// <summary>The server's real context window in tokens, where it is smaller than declared; judged against the chains' proofs.</summary>
    public int? ContextWindow { get; set; }

    /// <summary>What could not be read, as sentences that name the key; reported by validation.</summary>
    internal IReadOnlyList<string> Unreadable { get; set; } = [];

    /// <summary>The settings without the keys.</summary>
    public override string ToString() =>
        $"BaseUrl = {BaseUrl ?? "(declared)"}, ApiKeys = {ApiKeys.Count}, Timeout = {Timeout?.ToString() ?? "(declared)"}, Enabled = {Enabled}";
}
