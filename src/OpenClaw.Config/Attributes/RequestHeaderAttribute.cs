namespace OpenClaw.Config;

/// <summary>Adds an HTTP header to the requests of a provider or model. Becomes <c>headers</c>.</summary>
/// <param name="name">The header's name.</param>
/// <param name="value">The header's value; never a secret.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false, AllowMultiple = true)]
public sealed class RequestHeaderAttribute(string name, string? value = null) : Attribute
{
    /// <summary>The header's name.</summary>
    public string Name { get; } = name;

    /// <summary>The header's value; never a secret.</summary>
    public string? Value { get; } = value;

    /// <summary>Name of the environment variable that holds the value, for secrets; becomes <c>"${NAME}"</c>.</summary>
    public string? Variable { get; set; }
}
