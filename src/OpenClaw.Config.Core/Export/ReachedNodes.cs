using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Export;

/// <summary>Follows references through chains, models and providers; cycles end by themselves.</summary>
internal sealed class ReachedNodes(GraphIndex index)
{
    public HashSet<NodeId> Chains { get; } = [];

    public HashSet<NodeId> Models { get; } = [];

    public HashSet<NodeId> Providers { get; } = [];

    public void Follow(NodeReference? reference)
    {
        if (reference?.Target is not { } target)
        {
            return;
        }

        if (index.Chain(target) is { } chain)
        {
            Follow(chain);
        }
        else if (index.Model(target) is { } model)
        {
            Models.Add(model.Id);
            Providers.Add(model.Provider);
        }
        else if (index.Provider(target) is not null)
        {
            Providers.Add(target);
        }
    }

    public void Follow(ChainNode chain)
    {
        // A stack instead of recursion: half-typed code may nest chains as deep as it likes.
        var open = new Stack<ChainNode>();
        open.Push(chain);
        while (open.Count > 0)
        {
            var current = open.Pop();
            if (!Chains.Add(current.Id))
            {
                continue;
            }

            foreach (var reference in current.Entries.Append(current.OverflowTo))
            {
                if (reference?.Target is { } target && index.Chain(target) is { } nested)
                {
                    open.Push(nested);
                }
                else
                {
                    Follow(reference);
                }
            }
        }
    }
}
