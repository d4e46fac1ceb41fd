namespace OpenClaw.Config;

/// <summary>Declares an agent: a partial record class nested in the root. Becomes an entry of <c>agents.list</c> (no target, 2026.4) or <c>agents.entries</c> (2026.9).</summary>
/// <param name="id">The agent's id: <c>^[a-z0-9_][a-z0-9_-]{0,63}$</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, Inherited = false, AllowMultiple = false)]
public sealed class AgentAttribute(string id) : Attribute
{
    /// <summary>The agent's id: <c>^[a-z0-9_][a-z0-9_-]{0,63}$</c>.</summary>
    public string Id { get; } = id;

    /// <summary><c>model</c>: its own chain or model; always written with explicit <c>fallbacks</c>. Default: the default chain.</summary>
    public Type? Model { get; set; }

    /// <summary><c>imageModel</c>: its own chain or model for images.</summary>
    public Type? Image { get; set; }

    /// <summary><c>experimental.localModelLean</c>: drop heavyweight tools for local models; experimental. Three states: true, false, and not written (nothing is emitted).</summary>
    public bool LocalModelLean { get; set; }

    /// <summary>What every hop of its chain must be able to do. Not emitted.</summary>
    public Capabilities Needs { get; set; }

    /// <summary>What the agent is exposed to. Not emitted.</summary>
    public Exposure Exposure { get; set; }
}
