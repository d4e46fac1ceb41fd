using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OpenClaw.Config.Benchmarks.Generation;

/// <summary>The yardstick: matches the same attributes and looks at nothing but the name. What any generator for them pays at least.</summary>
internal sealed class MatchingGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        foreach (var attribute in new[] { "Provider", "Model", "FallbackChain", "OpenClawConfig", "Agent" })
        {
            var names = context.SyntaxProvider.ForAttributeWithMetadataName(
                $"OpenClaw.Config.{attribute}Attribute",
                static (node, _) => node is TypeDeclarationSyntax,
                static (match, _) => match.TargetSymbol.Name);
            context.RegisterSourceOutput(names, static (_, _) => { });
        }
    }
}
