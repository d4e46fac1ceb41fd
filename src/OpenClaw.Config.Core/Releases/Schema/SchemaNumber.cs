namespace OpenClaw.Config.Core.Releases.Schema;

/// <summary>A number.</summary>
public sealed class SchemaNumber : SchemaNode
{
    internal SchemaNumber(bool isInteger, double? min, double? max, double? above)
    {
        IsInteger = isInteger;
        Min = min;
        Max = max;
        Above = above;
    }

    /// <summary>Whether it must be whole.</summary>
    public bool IsInteger { get; }

    /// <summary>The smallest; null for no limit.</summary>
    public double? Min { get; }

    /// <summary>The largest; null for no limit.</summary>
    public double? Max { get; }

    /// <summary>What it must be greater than; null for no limit.</summary>
    public double? Above { get; }
}
