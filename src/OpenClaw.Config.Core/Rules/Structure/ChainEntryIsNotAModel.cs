using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Structure;

/// <summary>OCC1001: A chain names a type that is neither a model nor a chain.</summary>
public sealed class ChainEntryIsNotAModel : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC1001",
        Name = nameof(ChainEntryIsNotAModel),
        Title = "A chain names a type that is neither a model nor a chain",
        Description = "Every entry of a chain must be a record with [Model] or [FallbackChain]; OpenClaw skips entries that it can't resolve "
            + "without a word, so the fallback would not be there when it is needed.",
        Severity = RuleSeverity.Error,
        InJson = false,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ChainNode subject, RuleContext context)
    {
        for (var i = 0; i < subject.Entries.Count; i++)
        {
            if (IsWrong(subject.Entries[i]))
            {
                yield return Wrong(subject.Id, Slot.Entry(i), subject.Entries[i], $"{Text.Place(i)} of the chain {subject.Name}");
            }
        }

        if (IsWrong(subject.OverflowTo) || subject.OverflowTo is { Kind: NodeKind.Chain })
        {
            yield return Report(subject.Id, Slots.Chain("OverflowTo"),
                $"'{subject.OverflowTo.Written}' is no model, so prompts that do not fit into the chain {subject.Name} have nowhere to go. Name a record with [Model].");
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(AgentNode subject, RuleContext context)
    {
        if (IsWrong(subject.Model))
        {
            yield return Wrong(subject.Id, Slots.Agent("Model"), subject.Model, $"the model of the agent {subject.Name}");
        }

        if (IsWrong(subject.Image))
        {
            yield return Wrong(subject.Id, Slots.Agent("Image"), subject.Image, $"the image model of the agent {subject.Name}");
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RootNode subject, RuleContext context)
    {
        foreach (var (argument, reference) in new[] { ("Default", subject.Default), ("Image", subject.Image), ("Pdf", subject.Pdf), ("Utility", subject.Utility) })
        {
            if (IsWrong(reference))
            {
                yield return Wrong(subject.Id, Slots.Root(argument), reference, $"{argument} of {subject.Name}");
            }
        }

        foreach (var (argument, references, place) in new[] { ("Allow", subject.Allow, "an allowed model"), ("Models", subject.Models, "a model of the picker") })
        {
            for (var i = 0; i < references.Count; i++)
            {
                // A whole provider may be listed.
                if (IsWrong(references[i]) && references[i].Kind != NodeKind.Provider)
                {
                    yield return Wrong(subject.Id, Slots.Root(argument) with { Index = i }, references[i], $"{place} of {subject.Name}");
                }
            }
        }
    }

    private static bool IsWrong([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] NodeReference? reference)
        => reference is { Kind: not (NodeKind.Model or NodeKind.Chain), Written.Length: > 0 };

    private Finding Wrong(NodeId subject, Slot slot, NodeReference reference, string place) => Report(subject, slot,
        $"'{reference.Written}' stands as {place}, but it has neither [Model] nor [FallbackChain]{Hint(reference.Kind)}. "
        + "OpenClaw would skip it without a word; name a model or a chain.");

    private static string Hint(NodeKind kind) => kind == NodeKind.Provider ? "; it is a provider: name one of its models" : string.Empty;
}
