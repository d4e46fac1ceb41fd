using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OpenClaw.Config.Benchmarks.Analysis;

/// <summary>The baseline: an analyzer that does nothing, but for the same symbols. One without any action would skip the driver's own work.</summary>
#pragma warning disable RS1041, RS1036 // It never leaves this program, so no compiler of another framework loads it.
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IdleAnalyzer : DiagnosticAnalyzer
#pragma warning restore RS1041, RS1036
{
#pragma warning disable RS2008 // It reports nothing and is never released.
    private static readonly DiagnosticDescriptor Nothing = new("OCC9999", "Nothing", "Nothing", "OpenClaw", DiagnosticSeverity.Warning, true);
#pragma warning restore RS2008

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Nothing];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(_ => { }, SymbolKind.NamedType);
    }
}
