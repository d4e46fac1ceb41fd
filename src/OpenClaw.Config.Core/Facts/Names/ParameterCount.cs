namespace OpenClaw.Config.Core.Facts.Names;

/// <summary>A published size in billions of parameters; the active one is 0 for dense models.</summary>
internal struct ParameterCount
{
    public double Total;

    public double Active;

    /// <summary>Whether a stated size is this one, give or take what names round away.</summary>
    public readonly bool IsTotal(double stated) => Math.Abs(Total - stated) <= Total * 0.02;
}
