using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OpenClaw.Config.Analyzers.Reading;
using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.Analyzers.Analysis;

/// <summary>Runs the rules over one declaration and reports what they find.</summary>
internal static class DeclarationCheck
{
    public static void Run(SymbolAnalysisContext context, CompilationIndex index)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (!index.IsCandidate(type, context.CancellationToken, out var tree))
        {
            return;
        }

        var rules = index.ContextFor(tree, context.CancellationToken);
        var subject = TypeNames.Id(type);
        if (!rules.Declarations.ContainsKey(subject))
        {
            return;
        }

        var locator = new FindingLocator(type, context.CancellationToken);
        foreach (var finding in RuleRunner.Check(subject, rules, index.Rules.Rules))
        {
            Report(finding);
        }

        if (index.TellsSettings(subject, context.CancellationToken))
        {
            foreach (var finding in RuleRunner.CheckSettings(rules, index.SettingNames(tree)))
            {
                Report(finding);
            }
        }
        else if (index.IsFirstOfFile(type, tree, context.CancellationToken))
        {
            foreach (var finding in index.SettingsOfFileAlone(tree, context.CancellationToken))
            {
                Report(finding);
            }
        }

        void Report(Finding finding)
        {
            if (FindingDiagnostic.Create(index.Rules, finding, locator.Locate(finding.Slot)) is { } diagnostic)
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }
}
