using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.DataBoundaries;

/// <summary>Every way that a prompt of a chain, an agent or a root can take, also those that only raw JSON names.</summary>
internal static class BoundaryPaths
{
    /// <summary>The ways of a chain.</summary>
    public static IEnumerable<BoundaryPath> Of(ChainNode chain, RuleContext context)
    {
        foreach (var hop in context.Proof(chain).Hops)
        {
            yield return new BoundaryPath(Text.Place(hop.Position), Slot.Entry(hop.Entry), hop.Facts, chain) { IsOwn = true };
        }

        foreach (var model in context.Index.Hops(chain.OverflowTo))
        {
            yield return new BoundaryPath("its overflow model", Slots.Chain("OverflowTo"), context.Facts(model), null);
        }

        foreach (var path in RawModels.Of(chain.RawJson, context))
        {
            yield return path;
        }
    }

    /// <summary>The ways of an agent: its own models, else the root's.</summary>
    public static IEnumerable<BoundaryPath> Of(AgentNode agent, AttributeKind promise, RuleContext context)
    {
        var root = context.Index.Root(agent.Root);
        var inherited = new Slot(promise);
        return Through(agent.Model ?? root?.Default, "a hop of its chain", agent.Model is null ? inherited : Slots.Agent("Model"), context)
            .Concat(Through(agent.Image ?? root?.Image, "its image model", agent.Image is null ? inherited : Slots.Agent("Image"), context))
            .Concat(Through(root?.Pdf, "the PDF model", inherited, context))
            .Concat(Through(root?.Utility, "the utility model", inherited, context))
            .Concat((root?.OtherReferences ?? default).SelectMany(r => Through(r, "a model of a side task", inherited, context)))
            .Concat(RawModels.Of(agent.RawJson, context))
            .Concat(root is null ? [] : RawModels.Of(root.RawJson, context).Select(p => p with { Slot = inherited }));
    }

    /// <summary>The ways of a root: its own models, those that a user may pick, and those of its agents.</summary>
    public static IEnumerable<BoundaryPath> Of(RootNode root, AttributeKind promise, RuleContext context)
    {
        var agents = context.Index.Graph.Agents.Where(a => a.Root == root.Id && !Promises(a, root, promise)).ToArray();
        return Through(root.Default, "a hop of its default chain", Slots.Root("Default"), context)
            .Concat(Through(root.Image, "its image model", Slots.Root("Image"), context))
            .Concat(Through(root.Pdf, "its PDF model", Slots.Root("Pdf"), context))
            .Concat(Through(root.Utility, "its utility model", Slots.Root("Utility"), context))
            .Concat(root.OtherReferences.SelectMany(r => Through(r, "a model of a side task", new Slot(promise), context)))
            .Concat(root.Allow.SelectMany((r, i) => Through(r, "a model that its allowlist lets users pick", new Slot(AttributeKind.OpenClawConfig, "Allow", 0, i), context)))
            .Concat(agents.SelectMany(a => Through(a.Model, "a hop of the agent " + a.Name, new Slot(promise), context)))
            .Concat(agents.SelectMany(a => Through(a.Image, "the image model of the agent " + a.Name, new Slot(promise), context)))
            .Concat(RawModels.Of(root.RawJson, context))
            .Concat(agents.SelectMany(a => RawModels.Of(a.RawJson, context).Select(p => p with { What = p.What + " of the agent " + a.Name, Slot = new Slot(promise) })));
    }

    // An agent that promises as much itself is told at itself.
    private static bool Promises(AgentNode agent, RootNode root, AttributeKind promise)
        => promise == AttributeKind.LocalOnly ? agent.LocalOnly : !agent.Residency.IsEmpty && agent.Residency.All(r => Regions.Allows(root.Residency, r.Trim()));

    private static IEnumerable<BoundaryPath> Through(NodeReference? reference, string what, Slot slot, RuleContext context)
    {
        var chain = reference?.Target is { } target ? context.Index.Chain(target) : null;
        return context.Index.Hops(reference).Select(m => new BoundaryPath(what, slot, context.Facts(m), chain))
            .Concat(context.Index.Hops(chain?.OverflowTo).Select(m => new BoundaryPath("the overflow model of " + chain!.Name, slot, context.Facts(m), chain)));
    }
}
