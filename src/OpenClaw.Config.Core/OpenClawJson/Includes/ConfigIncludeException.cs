using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.OpenClawJson.Includes;

/// <summary>An <c>$include</c> that OpenClaw can't follow; it refuses the whole configuration then.</summary>
public sealed class ConfigIncludeException : Exception
{
    /// <summary>A failure without a sentence; exists for serializers.</summary>
    public ConfigIncludeException()
    {
    }

    /// <summary>A failure.</summary>
    /// <param name="message">What is wrong, in OpenClaw's words.</param>
    public ConfigIncludeException(string message)
        : base(message)
    {
    }

    /// <summary>A failure with its cause.</summary>
    public ConfigIncludeException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Where the directive stands in the first file.</summary>
    public JsonPath Path { get; init; } = JsonPath.Root;
}
