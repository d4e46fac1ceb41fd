namespace OpenClaw.Config.Core.Releases.Schema;

/// <summary>A list of like items.</summary>
public sealed class SchemaArray : SchemaNode
{
    internal SchemaArray(SchemaNode item, int? min, int? max)
    {
        Item = item;
        Min = min;
        Max = max;
    }

    /// <summary>What each item is.</summary>
    public SchemaNode Item { get; }

    /// <summary>The fewest items; null for no limit.</summary>
    public int? Min { get; }

    /// <summary>The most items; null for no limit.</summary>
    public int? Max { get; }
}
