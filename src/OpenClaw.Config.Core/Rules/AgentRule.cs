using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules;

/// <summary>A rule about an agent.</summary>
public abstract class AgentRule : Rule
{
    /// <summary>Judges one subject.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="context">Everything else that is declared, the facts, the settings and the release.</param>
    public abstract IEnumerable<Finding> Check(AgentNode subject, RuleContext context);
}
