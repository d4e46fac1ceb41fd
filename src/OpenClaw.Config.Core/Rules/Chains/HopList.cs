using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Chains;

/// <summary>Lays a chain out flat and judges each hop by itself.</summary>
internal static class HopList
{
    public static IReadOnlyList<HopProof> Of(ChainNode chain, RuleContext context)
    {
        var hops = new List<HopProof>();
        var models = context.Index.Hops(chain);
        var entries = Entries(chain, context.Index);
        foreach (var model in models)
        {
            hops.Add(Judge(model, entries.TryGetValue(model.Id, out var entry) ? entry : 0, hops.Count, chain, context));
        }

        return hops;
    }

    private static HopProof Judge(ModelNode model, int entry, int position, ChainNode chain, RuleContext context)
    {
        var facts = context.Facts(model);
        var patience = Patience(chain, model);
        // A retry that nobody declared has a second in all and follows an answer that was refused: it adds an attempt, no time and no bill.
        var declared = 1 + Math.Max(0, patience.Retries ?? 0);
        var seconds = patience.AttemptSeconds ?? facts.Provider?.TimeoutSeconds ?? patience.FirstTokenSeconds;
        return new HopProof
        {
            Position = position,
            Entry = entry,
            Facts = facts,
            Patience = patience,
            Attempts = 1 + Math.Max(0, patience.Retries ?? PatienceSetting.DefaultRetries),
            Seconds = seconds * declared,
            Cost = Cost(chain, facts) * declared,
        };
    }

    private static PatienceSetting Patience(ChainNode chain, ModelNode model)
    {
        foreach (var hop in chain.Hops)
        {
            if (hop.Model.Target == model.Id)
            {
                return new PatienceSetting
                {
                    FirstTokenSeconds = hop.Patience.FirstTokenSeconds ?? chain.Patience.FirstTokenSeconds,
                    AttemptSeconds = hop.Patience.AttemptSeconds ?? chain.Patience.AttemptSeconds,
                    Retries = hop.Patience.Retries ?? chain.Patience.Retries,
                };
            }
        }

        return chain.Patience;
    }

    // The longest prompt that is sent to the hop: the declared budget, at most what the hop takes.
    private static double? Cost(ChainNode chain, ModelFacts facts)
    {
        if (facts.InputPrice.OrNull is not { } input || facts.OutputPrice.OrNull is not { } output)
        {
            return null;
        }

        var prices = TierPrices.For(facts.Model, chain.PromptBudget ?? facts.UsableContext.OrNull ?? 0, input, output);
        if (prices.Input == 0 && prices.Output == 0)
        {
            return 0;
        }

        var prompt = chain.PromptBudget is { } budget
            ? Math.Min(budget, facts.EffectiveWindow.OrNull ?? budget)
            : facts.UsableContext.OrNull;
        return prompt is { } tokens && facts.MaxTokens.OrNull is { } answer
            ? ((tokens * prices.Input) + (answer * prices.Output)) / 1_000_000
            : null;
    }

    // The entry of the chain through which each hop is reached first.
    private static Dictionary<NodeId, int> Entries(ChainNode chain, GraphIndex index)
    {
        var result = new Dictionary<NodeId, int>();
        for (var i = 0; i < chain.Entries.Count; i++)
        {
            foreach (var model in index.Hops(chain.Entries[i]))
            {
                if (!result.ContainsKey(model.Id))
                {
                    result.Add(model.Id, i);
                }
            }
        }

        return result;
    }
}
