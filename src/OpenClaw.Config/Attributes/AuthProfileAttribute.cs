namespace OpenClaw.Config;

/// <summary>Declares an auth profile (no secret stands in it). Becomes <c>auth.profiles.&lt;id&gt;</c>.</summary>
/// <param name="id">The profile's id.</param>
/// <param name="provider"><c>provider</c>: the provider's id.</param>
/// <param name="mode"><c>mode</c>: <c>"api_key"</c>, <c>"oauth"</c>, <c>"token"</c> or (2026.9) <c>"aws-sdk"</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false, AllowMultiple = true)]
public sealed class AuthProfileAttribute(string id, string provider, string mode) : Attribute
{
    /// <summary>The profile's id.</summary>
    public string Id { get; } = id;

    /// <summary><c>provider</c>: the provider's id.</summary>
    public string Provider { get; } = provider;

    /// <summary><c>mode</c>: <c>"api_key"</c>, <c>"oauth"</c>, <c>"token"</c> or (2026.9) <c>"aws-sdk"</c>.</summary>
    public string Mode { get; } = mode;

    /// <summary><c>email</c>: whose account it is.</summary>
    public string? Email { get; set; }

    /// <summary><c>displayName</c>: the name people read.</summary>
    public string? DisplayName { get; set; }
}
