using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules;

/// <summary>A rule: a pure function of one subject and a read-only context.</summary>
public abstract class Rule
{
    private protected Rule()
    {
    }

    /// <summary>What the rule is.</summary>
    public abstract RuleDescriptor Descriptor { get; }

    /// <summary>A finding of this rule.</summary>
    /// <param name="subject">The node it is about.</param>
    /// <param name="slot">The place in that node.</param>
    /// <param name="message">What is wrong, with the numbers, why it matters, what to do.</param>
    /// <param name="properties">What a fix needs to know.</param>
    protected Finding Report(NodeId subject, Slot slot, string message, params FindingProperty[] properties) => new()
    {
        Rule = Descriptor,
        Subject = subject,
        Slot = slot,
        Message = message,
        Properties = properties.ToEquatableArray(),
    };
}
