using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OpenClaw.Config.TestKit.Projects;

/// <summary>Hands generators to a workspace project.</summary>
internal sealed class TestGeneratorReference(ImmutableArray<IIncrementalGenerator> generators) : AnalyzerReference
{
    public override string? FullPath => null;

    public override object Id { get; } = Guid.NewGuid();

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];

    public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => [.. generators.Select(g => g.AsSourceGenerator())];

    public override ImmutableArray<ISourceGenerator> GetGeneratorsForAllLanguages() => GetGenerators(LanguageNames.CSharp);
}
