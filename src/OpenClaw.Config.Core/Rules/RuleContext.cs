using OpenClaw.Config.Core.Declarations;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules;

/// <summary>What a rule may look at besides its subject; read-only, shared by all rules of one run.</summary>
public sealed class RuleContext
{
    /// <summary>Everything that is declared, with look-ups.</summary>
    public required GraphIndex Index { get; init; }

    /// <summary>C#: the declarations behind the graph, by node; empty for JSON.</summary>
    public IReadOnlyDictionary<NodeId, Declaration> Declarations { get; init; } = new Dictionary<NodeId, Declaration>();

    /// <summary>Where the configuration comes from.</summary>
    public FrontEnd FrontEnd { get; init; }

    /// <summary>Thresholds and options.</summary>
    public RuleSettings Settings { get; init; } = RuleSettings.Default;
}
