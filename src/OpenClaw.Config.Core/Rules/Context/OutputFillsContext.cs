using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Context;

/// <summary>OCC2004: the output limit is as large as the window.</summary>
/// <remarks>Gives its fix: Value, a limit that leaves three quarters of the window (at most 8,192).</remarks>
public sealed class OutputFillsContext : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC2004",
        Name = nameof(OutputFillsContext),
        Title = "The output limit is as large as the window",
        Description = "Prompt and answer share the window. A limit that fills it leaves no room for a prompt, and servers refuse the request.",
        Severity = RuleSeverity.Warning,
        HasFix = true,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ModelNode subject, RuleContext context)
    {
        var facts = context.Facts(subject);
        if (!facts.IsChat || subject.MaxTokens is not { } output || facts.Window.OrNull is not { } window || output <= 0 || window <= 0 || !Fills(output, window, facts))
        {
            yield break;
        }

        var relation = output > window ? "more than" : "all of";
        yield return Report(subject.Id, Slots.Model("MaxTokens"),
            $"{subject.Reference}: {context.Written("MaxTokens")} of {Text.Number(output)} is {relation} its window of {Text.Tokens(window)} ({facts.Window.Provenance}). Prompt and answer share the window, "
            + $"so servers refuse such a request. Lower it, for example to {Text.Number(Mended(window))}.",
            new FindingProperty(FixKeys.Value, Text.Plain(Mended(window))));
    }

    /// <summary>Whether vendors publish an output limit as large as the window for models of this name.</summary>
    internal static bool IsPublishedSo(ModelFacts facts)
    {
        var id = facts.Model.ModelId;
        return (facts.Known is { OutputHighest: { } most, Context: { } window } && most >= window) || Has(id, "kimi") || Has(id, "gpt-oss") || Has(id, "step-") || Has(id, "stepfun");
    }

    // Chat Completions are clamped by the client; Responses on local and proxied routes are sent as they are (wire).
    private static bool Fills(double output, double window, ModelFacts facts)
        => output > window || (output == window && facts.Api == "openai-responses" && facts.Endpoint.IsProxyLike && !IsPublishedSo(facts));

    private static double Mended(double window) => Math.Max(1, Math.Min(8_192, Math.Floor(window / 4)));

    private static bool Has(string text, string part) => text.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0;
}
