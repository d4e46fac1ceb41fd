using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Chains;

/// <summary>The price that holds for a prompt of some length.</summary>
internal static class TierPrices
{
    public static (double Input, double Output) For(ModelNode model, double prompt, double input, double output)
    {
        foreach (var tier in model.CostTiers)
        {
            if (prompt >= tier.From && (tier.To is not { } end || prompt < end))
            {
                return (tier.Input, tier.Output);
            }
        }

        return (input, output);
    }
}
