using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OpenClaw.Config.Analyzers.Analysis;

/// <summary>
/// The host of all rules. One analyzer, so that a compilation is indexed once; findings come from symbol actions only,
/// so that an editor shows them in the file at hand without waiting for the end of the compilation.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConfigurationAnalyzer : DiagnosticAnalyzer
{
    private readonly HostedRules _rules;

    /// <summary>All rules of the catalogue.</summary>
    public ConfigurationAnalyzer()
        : this(HostedRules.Default)
    {
    }

    /// <summary>Chosen rules.</summary>
    internal ConfigurationAnalyzer(HostedRules rules) => _rules = rules;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => _rules.Descriptors;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private void Start(CompilationStartAnalysisContext context)
    {
        if (context.Compilation.GetTypesByMetadataName("OpenClaw.Config.ProviderAttribute").IsEmpty)
        {
            return;
        }

        var index = new CompilationIndex(context.Compilation, context.Options, _rules);
        context.RegisterSymbolAction(symbol => DeclarationCheck.Run(symbol, index), SymbolKind.NamedType);
    }
}
