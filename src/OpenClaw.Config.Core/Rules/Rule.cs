using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Declarations;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules;

/// <summary>
/// A rule: a pure function of one subject and a read-only context. It overrides <c>Check</c> for the kinds of subject that it is about;
/// the others find nothing. <see cref="RuleRunner"/> calls it, never a front end.
/// </summary>
public abstract class Rule
{
    /// <summary>Rules are listed in <see cref="RuleCatalog"/>; a test may host one of its own.</summary>
    protected Rule()
    {
    }

    /// <summary>What the rule is.</summary>
    public abstract RuleDescriptor Descriptor { get; }

    /// <summary>Judges a provider.</summary>
    /// <param name="subject">The provider.</param>
    /// <param name="context">Everything else that is declared, the facts, the settings and the release.</param>
    public virtual IEnumerable<Finding> Check(ProviderNode subject, RuleContext context) => [];

    /// <summary>Judges a model.</summary>
    /// <param name="subject">The model.</param>
    /// <param name="context">Everything else that is declared, the facts, the settings and the release.</param>
    public virtual IEnumerable<Finding> Check(ModelNode subject, RuleContext context) => [];

    /// <summary>
    /// Judges a chain. A model that a root or an agent names directly is judged as a chain of one, whose findings stand at that argument.
    /// </summary>
    /// <param name="subject">The chain.</param>
    /// <param name="context">Everything else that is declared, the facts, the settings and the release.</param>
    public virtual IEnumerable<Finding> Check(ChainNode subject, RuleContext context) => [];

    /// <summary>Judges an agent.</summary>
    /// <param name="subject">The agent.</param>
    /// <param name="context">Everything else that is declared, the facts, the settings and the release.</param>
    public virtual IEnumerable<Finding> Check(AgentNode subject, RuleContext context) => [];

    /// <summary>Judges a root.</summary>
    /// <param name="subject">The root.</param>
    /// <param name="context">Everything else that is declared, the facts, the settings and the release.</param>
    public virtual IEnumerable<Finding> Check(RootNode subject, RuleContext context) => [];

    /// <summary>Judges how a C# declaration is written.</summary>
    /// <param name="subject">The declaration.</param>
    /// <param name="context">Everything else that is declared, the facts, the settings and the release.</param>
    public virtual IEnumerable<Finding> Check(Declaration subject, RuleContext context) => [];

    /// <summary>A finding of this rule.</summary>
    /// <param name="subject">The node it is about.</param>
    /// <param name="slot">The place in that node.</param>
    /// <param name="message">What is wrong, with the numbers, why it matters, what to do.</param>
    /// <param name="properties">What a fix needs to know; keys are those of <see cref="FixKeys"/>.</param>
    protected Finding Report(NodeId subject, Slot slot, string message, params FindingProperty[] properties) => new()
    {
        Rule = Descriptor,
        Subject = subject,
        Slot = slot,
        Message = message,
        Properties = properties.ToEquatableArray(),
    };
}
