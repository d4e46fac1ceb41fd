using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using OpenClaw.Config.Core.OpenClawJson;
using OpenClaw.Config.Core.Releases;
using OpenClaw.Config.Core.Rules;
using OpenClaw.Config.Core.Rules.Input;

namespace OpenClaw.Config.Analyzers.Analysis;

/// <summary>
/// Checks every openclaw.json among a project's AdditionalFiles: syntax, shape and rules, each at the exact value,
/// in the build, in SARIF and in the editor's problem list.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OpenClawJsonAnalyzer : DiagnosticAnalyzer
{
    private static readonly HostedRules _rules = HostedRules.Default;
    private readonly OpenClawJsonCache _cache = new();

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => _rules.Descriptors;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterAdditionalFileAction(Check);
    }

    /// <summary>Whether a file is a configuration of OpenClaw: <c>openclaw.json</c>, <c>openclaw.*.json</c>, <c>*.openclaw.json</c>, any <c>*.json5</c>.</summary>
    internal static bool IsOpenClawJson(string path)
    {
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1).ToLowerInvariant();
        return name.EndsWith(".json5", StringComparison.Ordinal)
            || (name.EndsWith(".json", StringComparison.Ordinal)
                && (name.StartsWith("openclaw.", StringComparison.Ordinal) || name.EndsWith(".openclaw.json", StringComparison.Ordinal)));
    }

    private void Check(AdditionalFileAnalysisContext context)
    {
        var file = context.AdditionalFile;
        if (ProjectCatalogue.IsCatalogueFile(file.Path))
        {
            CheckCatalogue(context, file);
            return;
        }

        if (!IsOpenClawJson(file.Path) || file.GetText(context.CancellationToken) is not { } text)
        {
            return;
        }

        var settings = new AnalyzerSettings(context.Options.AnalyzerConfigOptionsProvider);
        var (key, ruleSettings) = settings.Of(file);
        var catalogue = ProjectCatalogue.Of(context.Options.AdditionalFiles, context.CancellationToken);
        string[] names = [.. settings.NamesOf(file).Distinct().OrderBy(n => n, StringComparer.Ordinal)];
        var findings = _cache.Check(text, ($"{settings.Target}\n{key}\n{string.Join(",", names)}", catalogue), new OpenClawJsonOptions
        {
            Release = ReleaseProfile.Find(settings.Target),
            Target = settings.Target,
            Settings = ruleSettings,
            SettingNames = names,
            Rules = _rules.Rules,
            Catalogue = catalogue,
        });
        foreach (var located in findings)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var span = new TextSpan(located.Place.Span.Start, located.Place.Span.Length);
            if (FindingDiagnostic.Create(_rules, located.Finding, Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span))) is { } diagnostic)
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }

    private static void CheckCatalogue(AdditionalFileAnalysisContext context, AdditionalText file)
    {
        if (file.GetText(context.CancellationToken) is not { } text || RuleCatalog.Find("OCC0007") is not BadCatalogueFile rule)
        {
            return;
        }

        var overrides = ProjectCatalogue.Overrides(file.Path, text);
        foreach (var problem in overrides.Problems)
        {
            var start = Math.Min(Math.Max(problem.Start, 0), text.Length);
            var span = new TextSpan(start, Math.Min(Math.Max(problem.Length, 0), text.Length - start));
            if (FindingDiagnostic.Create(_rules, rule.Of(overrides.File, problem), Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span))) is { } diagnostic)
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }
}
