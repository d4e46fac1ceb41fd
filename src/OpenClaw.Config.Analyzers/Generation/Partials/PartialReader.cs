using OpenClaw.Config.Analyzers.Generation.Emission;
using OpenClaw.Config.Analyzers.Generation.Pipeline;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Analyzers.Generation.Partials;

/// <summary>
/// Decides what is added to a declaration. A broken one (an empty id, a chain without hops) gets its descriptor too:
/// a member that is missing would bury the finding under compiler errors.
/// </summary>
internal static class PartialReader
{
    private static readonly string[] Members = ["Descriptor", "__Generated"];

    /// <summary>What is added; null for nothing, where code could not be added without an error of its own.</summary>
    public static DeclarationPartial? Read(SourceDeclaration source, GenerationContext context)
    {
        var declaration = source.Declaration;
        if (Placement.Of(declaration, Members, context.Traits.Library, context.HintName(declaration)) is not { } place)
        {
            return null;
        }

        var index = context.Rules.Index;
        var hasInterface = context.Traits.HasInterfaces;
        var id = declaration.Id;
        switch (source.Kind)
        {
            case AttributeKind.Provider when index.Provider(id) is { } provider:
                return new ProviderPartial(place, hasInterface, context.Descriptors.Provider(provider));
            case AttributeKind.Model when index.Model(id) is { } model:
                return new ModelPartial(place, hasInterface, context.Descriptors.Model(model));
            case AttributeKind.FallbackChain when index.Chain(id) is { } chain:
                return new ChainPartial(place, hasInterface, context.Descriptors.Chain(chain));
            case AttributeKind.Agent when index.Agent(id) is { } agent:
                return new AgentPartial(place, context.Descriptors.Agent(agent));
            default:
                return null;
        }
    }
}
