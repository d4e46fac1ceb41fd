using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Context;

/// <summary>Where the number stands that decides a model's window.</summary>
internal static class WindowSlot
{
    public static Slot Of(ModelFacts facts)
    {
        var model = facts.Model;
        return model.ContextTokens is { } cap && !(model.ContextWindow <= cap)
            ? Slots.Model("ContextTokens")
            : Slots.Model("ContextWindow", model.ContextWindow is not null);
    }
}
