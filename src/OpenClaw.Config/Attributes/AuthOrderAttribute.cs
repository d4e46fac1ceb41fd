namespace OpenClaw.Config;

/// <summary>Declares in which order a provider's profiles are used. Becomes <c>auth.order.&lt;provider&gt;</c>.</summary>
/// <param name="provider">The provider's id.</param>
/// <param name="profiles">Profile ids, in order.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false, AllowMultiple = true)]
public sealed class AuthOrderAttribute(string provider, params string[] profiles) : Attribute
{
    /// <summary>The provider's id.</summary>
    public string Provider { get; } = provider;

    /// <summary>Profile ids, in order.</summary>
    public IReadOnlyList<string> Profiles { get; } = profiles;
}
