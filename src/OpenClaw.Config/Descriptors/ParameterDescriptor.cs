namespace OpenClaw.Config;

/// <summary>A parameter of the request body.</summary>
/// <param name="Name">The parameter's name.</param>
/// <param name="Json">Its value, as JSON.</param>
public sealed record ParameterDescriptor(string Name, string Json);
