using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using OpenClaw.Config.CodeFixes.Fixing;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.CodeFixes.Fixes;

/// <summary>A chain whose hops are all local (OCC3001): adds a hosted model that is declared, or says that nothing may leave.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class HostedFallbackCodeFix : ConfigurationCodeFix
{
    /// <summary>More than these are a menu nobody reads.</summary>
    private const int Offered = 4;

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["OCC3001"];

    private protected override IEnumerable<FixProposal> Propose(FixFinding finding)
    {
        // A model that stands where a chain may has no list to add to.
        if (finding.Subject.Attribute(AttributeKind.FallbackChain) is not { } chain)
        {
            yield break;
        }

        foreach (var node in finding.Lines(FixKeys.HostedModels).Take(Offered))
        {
            if (finding.Subject.Other(new NodeId(node)) is { } model)
            {
                var name = chain.Scope().Type(model.Type);
                yield return new FixProposal($"Add {name} as the last fallback", $"{finding.Id}/{node}", [chain.AddItem($"typeof({name})")]);
            }
        }

        yield return new FixProposal("Mark the chain [LocalOnly]: nothing may leave", finding.Id + "/local-only", [chain.AddBeside("LocalOnly", string.Empty)]);
    }
}
