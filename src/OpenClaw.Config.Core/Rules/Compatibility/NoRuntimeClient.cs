using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Compatibility;

/// <summary>OCC7010: the .NET runtime has no client for this API.</summary>
public sealed class NoRuntimeClient : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC7010",
        Name = nameof(NoRuntimeClient),
        Title = "The .NET runtime has no client for this API",
        Description = "The file is right for OpenClaw, but the generated chain client skips this hop.",
        Severity = RuleSeverity.Info,
        InJson = false,
    };

    /// <summary>The APIs that OpenClaw.Config.Hosting speaks.</summary>
    private static readonly string[] Spoken = ["anthropic-messages", "azure-openai-responses", "ollama", "openai-completions", "openai-responses"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ChainNode subject, RuleContext context)
    {
        foreach (var hop in context.Proof(subject).Hops)
        {
            if (Array.IndexOf(Spoken, hop.Facts.Api) < 0 && TargetRelease.Supported.Any(t => t.Profile.Apis.Contains(hop.Facts.Api)))
            {
                yield return Report(subject.Id, Slot.Entry(hop.Entry),
                    $"{hop.Model.Reference} speaks {hop.Facts.Api}, which OpenClaw has but OpenClaw.Config.Hosting does not: the file is right, and the generated client skips this hop. "
                    + $"It speaks {Text.List(Spoken)}; give the .NET side another hop, or leave it so.");
            }
        }
    }
}
