using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Resilience;

/// <summary>OCC3010: the image or PDF model has no fallback.</summary>
public sealed class FallbackNotDeclared : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC3010",
        Name = nameof(FallbackNotDeclared),
        Title = "The image or PDF model has no fallback",
        Description = "When it fails, messages with images or PDF files get no answer, though the chain for text still works.",
        Severity = RuleSeverity.Info,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RootNode subject, RuleContext context)
    {
        foreach (var (argument, reference) in new[] { ("Image", subject.Image), ("Pdf", subject.Pdf) })
        {
            var hops = context.Index.Hops(reference);
            var says = reference?.Target is { } target && context.FrontEnd == FrontEnd.Json && context.Index.Chain(target) is { WritesFallbacks: true };
            if (hops.Count == 1 && !says)
            {
                yield return Report(subject.Id, Slots.Root(argument),
                    $"The {(argument == "Pdf" ? "PDF" : "image")} model {hops[0].Reference} has no fallback: when it fails, such messages get no answer. "
                    + (context.FrontEnd == FrontEnd.CSharp ? "Name a chain instead." : $"Write {{ primary: \"{hops[0].Reference}\", fallbacks: […] }}, with [] where none are wanted."));
            }
        }
    }
}
