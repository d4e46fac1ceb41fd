using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules;

/// <summary>A rule about a provider.</summary>
public abstract class ProviderRule : Rule
{
    /// <summary>Judges one subject.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="context">Everything else that is declared, the facts, the settings and the release.</param>
    public abstract IEnumerable<Finding> Check(ProviderNode subject, RuleContext context);
}
