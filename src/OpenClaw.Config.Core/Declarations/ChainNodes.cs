using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Declarations;

/// <summary>Reads <c>[FallbackChain]</c> declarations into nodes.</summary>
internal static class ChainNodes
{
    public static ChainNode Build(Declaration declaration, DeclarationScope scope)
    {
        var chain = declaration.Attribute(AttributeKind.FallbackChain)!;
        var primary = scope.Reference(chain["Primary"]);
        var fallbacks = scope.References(chain.Items("Fallbacks"));
        return new ChainNode
        {
            Id = declaration.Id,
            Name = declaration.Name,
            IsForeign = declaration.IsForeign,
            // A primary that is missing keeps its place, so that positions and slots stay in step; OCC1006 says so.
            Entries = new[] { primary ?? new NodeReference() }.Concat(fallbacks).ToEquatableArray(),
            Needs = SharedSettings.Flags<CapabilityKinds>(chain, "Needs") ?? CapabilityKinds.None,
            PromptBudget = chain.Number("PromptBudget"),
            DeadlineSeconds = chain.Number("DeadlineSeconds"),
            Patience = SharedSettings.Patience(chain),
            Hops = declaration.All(AttributeKind.Hop)
                .Select(a => new HopSetting(scope.Reference(a["Model"]) ?? new NodeReference(), SharedSettings.Patience(a)))
                .ToEquatableArray(),
            MaxCost = chain.Number("MaxCost"),
            Exposure = SharedSettings.Flags<ExposureKinds>(chain, "Exposure") ?? ExposureKinds.None,
            OverflowTo = scope.Reference(chain["OverflowTo"]),
            LocalOnly = SharedSettings.LocalOnly(declaration),
            Residency = SharedSettings.Residency(declaration),
            DeniedTools = SharedSettings.DeniedTools(declaration),
            RawJson = SharedSettings.RawJson(declaration),
        };
    }
}
