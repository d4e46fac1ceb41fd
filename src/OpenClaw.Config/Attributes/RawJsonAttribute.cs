namespace OpenClaw.Config;

/// <summary>Carries what no attribute says, to the given place of the declaration's own section; checked against the target release.</summary>
/// <param name="path">Dotted path below the declaration's section, for example <c>"thinkingLevelMap"</c>.</param>
/// <param name="json">The value, as JSON5.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false, AllowMultiple = true)]
public sealed class RawJsonAttribute(string path, string json) : Attribute
{
    /// <summary>Dotted path below the declaration's section, for example <c>"thinkingLevelMap"</c>.</summary>
    public string Path { get; } = path;

    /// <summary>The value, as JSON5.</summary>
    public string Json { get; } = json;
}
