using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OpenClaw.Config.Analyzers.Generation.Partials;
using OpenClaw.Config.Analyzers.Generation.Pipeline;
using OpenClaw.Config.Analyzers.Generation.Roots;
using OpenClaw.Config.Analyzers.Reading;
using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Analyzers.Generation;

/// <summary>
/// Adds to every declaration its descriptor and to every root its registry, routing table, file content and registration.
/// Reports nothing: findings are the analyzers'.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class OpenClawConfigGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var sources = AttributeKinds.Declaring.Select(kind => Declarations(context, kind)).ToArray();
        var traits = context.CompilationProvider
            .Combine(context.ParseOptionsProvider.Select(static (options, _) => ((CSharpParseOptions)options).LanguageVersion))
            .Select(static (pair, _) => CompilationTraitsReader.Read(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Traits);
        var overrides = context.AdditionalTextsProvider
            .Where(GenerationSettingsReader.IsCatalogue)
            .Select(GenerationSettingsReader.Overrides)
            .Collect();
        var settings = context.AnalyzerConfigOptionsProvider
            .Combine(context.CompilationProvider)
            .Select(static (pair, _) => (Target: GenerationSettingsReader.Target(pair.Left.GlobalOptions), Reserve: GenerationSettingsReader.CompactionReserve(pair.Left, pair.Right)))
            .Combine(overrides)
            .Select(static (pair, _) => new GenerationSettings(pair.Left.Target, pair.Left.Reserve, pair.Right.OrderBy(f => f.File, StringComparer.Ordinal).ToEquatableArray()))
            .WithTrackingName(TrackingNames.Settings);
        var model = All(sources)
            .Combine(traits)
            .Combine(settings)
            .Select(static (input, _) => new GenerationContext(input.Left.Left, input.Left.Right, input.Right))
            .WithTrackingName(TrackingNames.Context);

        foreach (var source in sources)
        {
            // From the single declaration, not from the list: an edit emits the files that change by it and no other.
            var partials = source.Combine(model)
                .Select(static (pair, _) => PartialReader.Read(pair.Left, pair.Right))
                .WithTrackingName(TrackingNames.Partial);
            context.RegisterSourceOutput(partials, static (output, partial) =>
            {
                if (partial is not null)
                {
                    output.AddSource(partial.Place.HintName, partial.Write());
                }
            });
        }

        var roots = sources[AttributeKinds.Declaring.ToList().IndexOf(AttributeKind.OpenClawConfig)]
            .Combine(model)
            .Select(static (pair, _) => RootReader.Read(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Root);
        context.RegisterSourceOutput(roots, static (output, root) =>
        {
            if (root is not null)
            {
                output.AddSource(root.Place.HintName, root.Write());
            }
        });
    }

    private static IncrementalValuesProvider<SourceDeclaration> Declarations(IncrementalGeneratorInitializationContext context, AttributeKind kind) =>
        context.SyntaxProvider.ForAttributeWithMetadataName(
                AttributeKinds.MetadataName(kind),
                static (node, _) => node is TypeDeclarationSyntax,
                (match, cancellation) => SourceDeclarationReader.Read(match, kind, cancellation))
            .Where(static source => source is not null)
            .Select(static (source, _) => source!)
            .WithTrackingName(TrackingNames.Declaration);

    private static IncrementalValueProvider<EquatableArray<SourceDeclaration>> All(IncrementalValuesProvider<SourceDeclaration>[] sources)
    {
        var all = sources[0].Collect();
        foreach (var next in sources.Skip(1))
        {
            all = all.Combine(next.Collect()).Select(static (pair, _) => pair.Left.AddRange(pair.Right));
        }

        // The compiler lists declarations in the order of the files; the output must not depend on it.
        return all
            .Select(static (list, _) => list.OrderBy(s => s.Declaration.Id.Value, StringComparer.Ordinal).ToEquatableArray())
            .WithTrackingName(TrackingNames.Declarations);
    }
}
