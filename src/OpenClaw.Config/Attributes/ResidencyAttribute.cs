namespace OpenClaw.Config;

/// <summary>Proves that every request stays in one of the regions; hops proven local satisfy every residency.</summary>
/// <param name="regions">The regions that are allowed, for example <c>"eu"</c> (<see cref="DataRegion"/>).</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false, AllowMultiple = false)]
public sealed class ResidencyAttribute(params string[] regions) : Attribute
{
    /// <summary>The regions that are allowed, for example <c>"eu"</c> (<see cref="DataRegion"/>).</summary>
    public IReadOnlyList<string> Regions { get; } = regions;
}
