using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Resilience;

/// <summary>OCC3001: A chain has nothing but local models.</summary>
/// <remarks>Gives its fix: HostedModels, the nodes of declared hosted models; without one the fix marks the chain local-only.</remarks>
public sealed class NoHostedFallback : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC3001",
        Name = nameof(NoHostedFallback),
        Title = "A chain has nothing but local models",
        Description = "When the machine is off, busy or loading, nobody answers. Keep hosted models configured even when running local, or say "
            + "[LocalOnly] where nothing may leave.",
        Severity = RuleSeverity.Warning,
        HasFix = true,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ChainNode subject, RuleContext context)
    {
        if (!Fires(subject, context))
        {
            yield break;
        }

        var proof = context.Proof(subject);
        var hosted = context.Index.Graph.Models
            .Where(m => m.Origin == ModelOrigin.Declared || context.FrontEnd == FrontEnd.Json)
            .Where(m => context.Facts(m) is { IsHosted: true, IsChat: true } && context.Scopes.Together(subject.Id, m.Id))
            .ToArray();
        var hint = hosted.Length > 0
            ? $"Add one of the declared hosted models ({Text.List(hosted.Select(m => m.Reference).Distinct().Take(4), "or")})"
            : "Declare a hosted model and add it";
        var local = context.FrontEnd == FrontEnd.CSharp ? ", or mark the chain [LocalOnly] where nothing may leave" : string.Empty;
        yield return Report(subject.Id, new Slot(AttributeKind.FallbackChain),
            $"Every hop of the chain {subject.Name} is local ({Text.List(proof.Hops.Select(h => h.Model.Reference))}): when that machine is off, busy or loading a model, nobody answers. {hint}{local}.",
            new FindingProperty(FixKeys.HostedModels, string.Join("\n", hosted.Select(m => m.Id.Value))));
    }

    /// <summary>Whether the rule speaks of a chain; others keep silent then.</summary>
    internal static bool Fires(ChainNode chain, RuleContext context)
        => context.Uses.Answers(chain) && !Boundaries.IsLocalOnly(chain, context) && context.Proof(chain).IsProvenLocal;
}
