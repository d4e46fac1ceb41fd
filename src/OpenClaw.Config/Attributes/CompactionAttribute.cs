namespace OpenClaw.Config;

/// <summary>Sets how long conversations are shortened. On the root: <c>agents.defaults.compaction.mode</c>; on an agent: its own.</summary>
/// <param name="mode"><c>"default"</c> or <c>"safeguard"</c> (<see cref="CompactionMode"/>).</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false, AllowMultiple = false)]
public sealed class CompactionAttribute(string mode) : Attribute
{
    /// <summary><c>"default"</c> or <c>"safeguard"</c> (<see cref="CompactionMode"/>).</summary>
    public string Mode { get; } = mode;
}
