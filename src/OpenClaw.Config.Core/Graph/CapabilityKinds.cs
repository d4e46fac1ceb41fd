namespace OpenClaw.Config.Core.Graph;

/// <summary>What a chain needs of its hops.</summary>
[Flags]
public enum CapabilityKinds
{
    /// <summary>Nothing beyond text.</summary>
    None = 0,

    /// <summary>Tool calls.</summary>
    Tools = 1,

    /// <summary>Image input.</summary>
    Images = 2,

    /// <summary>Thinking before the answer.</summary>
    Reasoning = 4,

    /// <summary>Answers that follow a JSON schema.</summary>
    StructuredOutput = 8,

    /// <summary>Streamed answers.</summary>
    Streaming = 16,

    /// <summary>Audio input.</summary>
    Audio = 32,

    /// <summary>Video input.</summary>
    Video = 64,
}
