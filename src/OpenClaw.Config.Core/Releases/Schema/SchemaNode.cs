namespace OpenClaw.Config.Core.Releases.Schema;

/// <summary>What a release accepts at some place.</summary>
public abstract class SchemaNode
{
    private protected SchemaNode()
    {
    }

    /// <summary>A check beyond the shape, by name; null where there is none.</summary>
    internal string? Refinement { get; set; }
}
