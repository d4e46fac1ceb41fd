namespace OpenClaw.Config;

/// <summary>Adds a parameter to the request body. Becomes <c>params</c> of the provider, the model, the agent or the defaults.</summary>
/// <param name="name">The parameter's name.</param>
/// <param name="json">Its value, as JSON5.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false, AllowMultiple = true)]
public sealed class RequestParameterAttribute(string name, string json) : Attribute
{
    /// <summary>The parameter's name.</summary>
    public string Name { get; } = name;

    /// <summary>Its value, as JSON5.</summary>
    public string Json { get; } = json;
}
