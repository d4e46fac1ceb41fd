using OpenClaw.Config.Core.Declarations;

namespace OpenClaw.Config.Core.Rules;

/// <summary>A rule about how a C# declaration is written.</summary>
public abstract class DeclarationRule : Rule
{
    /// <summary>Judges one subject.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="context">Everything else that is declared, the facts, the settings and the release.</param>
    public abstract IEnumerable<Finding> Check(Declaration subject, RuleContext context);
}
