namespace OpenClaw.Config;

/// <summary>Sets where tools run. On the root: <c>agents.defaults.sandbox.mode</c>; on an agent: its own.</summary>
/// <param name="mode"><c>"off"</c>, <c>"non-main"</c> or <c>"all"</c> (<see cref="SandboxMode"/>).</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false, AllowMultiple = false)]
public sealed class SandboxAttribute(string mode) : Attribute
{
    /// <summary><c>"off"</c>, <c>"non-main"</c> or <c>"all"</c> (<see cref="SandboxMode"/>).</summary>
    public string Mode { get; } = mode;
}
