using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Context;

/// <summary>OCC2005: the output limit takes most of the window.</summary>
public sealed class OutputCrowdsContext : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC2005",
        Name = nameof(OutputCrowdsContext),
        Title = "The output limit takes most of the window",
        Description = "What is reserved for the answer is missing for the prompt; OpenClaw then shortens conversations early.",
        Severity = RuleSeverity.Info,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ModelNode subject, RuleContext context)
    {
        var facts = context.Facts(subject);
        var share = context.Option(RuleOptions.OutputShareMax);
        if (facts.IsChat
            && subject.MaxTokens is { } output
            && facts.Window.OrNull is { } window
            && output > window * share
            && output <= window
            && !(output <= facts.Known?.OutputHighest)
            && !OutputFillsContext.IsPublishedSo(facts)
            && !(output == window && facts.Api == "openai-responses" && facts.Endpoint.IsProxyLike))
        {
            yield return Report(subject.Id, Slots.Model("MaxTokens"),
                $"{subject.Reference}: {context.Written("MaxTokens")} of {Text.Number(output)} takes {Text.Number(Math.Round(100 * output / window))} % of its window of {Text.Tokens(window)}; "
                + "the prompt gets the rest. Lower it unless the answers really are that long.");
        }
    }
}
