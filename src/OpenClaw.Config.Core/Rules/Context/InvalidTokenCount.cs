using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Context;

/// <summary>OCC2010: A number of tokens is impossible.</summary>
/// <remarks>In openclaw.json the schema says the same: OCC0003.</remarks>
public sealed class InvalidTokenCount : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC2010",
        Name = nameof(InvalidTokenCount),
        Title = "A number of tokens is impossible",
        Description = "OpenClaw refuses a file with a window, cap or limit that is zero, negative or (for contextTokens) not whole.",
        Severity = RuleSeverity.Error,
        InJson = false,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ModelNode subject, RuleContext context)
        => Judge(subject.Id, AttributeKind.Model, ("ContextWindow", subject.ContextWindow), ("ContextTokens", subject.ContextTokens), ("MaxTokens", subject.MaxTokens));

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ProviderNode subject, RuleContext context)
        => Judge(subject.Id, AttributeKind.Provider, ("MaxTokens", subject.MaxTokens));

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ChainNode subject, RuleContext context)
        => Judge(subject.Id, AttributeKind.FallbackChain, ("PromptBudget", subject.PromptBudget));

    private IEnumerable<Finding> Judge(NodeId subject, AttributeKind attribute, params (string Argument, double? Value)[] numbers)
    {
        foreach (var (argument, value) in numbers)
        {
            if (value is { } number && (number <= 0 || double.IsNaN(number) || number != Math.Floor(number)))
            {
                yield return Report(subject, new Slot(attribute, argument),
                    $"{argument} is {Text.Number(number)}; a number of tokens is whole and above zero. {(attribute == AttributeKind.FallbackChain ? "No prompt is judged by it" : "OpenClaw refuses the file")}; write the real number, or leave the argument out.");
            }
        }
    }
}
