using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.Cli.Checking;

/// <summary>The .editorconfig files above a file: thresholds and severities as the build takes them. Each folder's are read once.</summary>
internal sealed class EditorSettings
{
    private const string Prefix = "openclaw_config.";

    private readonly ConcurrentDictionary<string, AnalyzerConfigSet?> _byFolder = new(StringComparer.Ordinal);

    /// <summary>What holds for a file.</summary>
    /// <param name="path">The full path.</param>
    /// <param name="over">Thresholds that win.</param>
    public (RuleSettings Settings, IReadOnlyList<string> Names, Func<RuleDescriptor, RuleSeverity> Severity) For(string path, IReadOnlyDictionary<string, string> over)
    {
        var set = _byFolder.GetOrAdd(Path.GetDirectoryName(path)!, Load);
        if (set is null)
        {
            return (RuleSettings.Of(over), [], rule => rule.Severity);
        }

        var options = set.GetOptionsForSourcePath(path.Replace('\\', '/'));
        return (
            new RuleSettings(name => over.GetValueOrDefault(name) ?? options.AnalyzerOptions.GetValueOrDefault(Prefix + name)),
            [.. options.AnalyzerOptions.Keys.Where(key => key.StartsWith(Prefix, StringComparison.Ordinal)).Select(key => key[Prefix.Length..])],
            rule => options.TreeOptions.TryGetValue(rule.Id, out var report) ? Severity(report, rule.Severity) : rule.Severity);
    }

    private static RuleSeverity Severity(ReportDiagnostic report, RuleSeverity own) => report switch
    {
        ReportDiagnostic.Error => RuleSeverity.Error,
        ReportDiagnostic.Warn => RuleSeverity.Warning,
        ReportDiagnostic.Info => RuleSeverity.Info,
        ReportDiagnostic.Hidden or ReportDiagnostic.Suppress => RuleSeverity.Hidden,
        _ => own,
    };

    private static AnalyzerConfigSet? Load(string folder)
    {
        var configs = new List<AnalyzerConfig>();
        for (var current = new DirectoryInfo(folder); current is not null; current = current.Parent)
        {
            var file = Path.Combine(current.FullName, ".editorconfig");
            if (!File.Exists(file))
            {
                continue;
            }

            var text = File.ReadAllText(file);
            configs.Add(AnalyzerConfig.Parse(text, file));
            if (IsRoot(text))
            {
                break;
            }
        }

        return configs.Count == 0 ? null : AnalyzerConfigSet.Create(configs);
    }

    private static bool IsRoot(string text) => text.Split('\n')
        .TakeWhile(line => !line.TrimStart().StartsWith('['))
        .Any(line => line.Replace(" ", string.Empty, StringComparison.Ordinal).Trim().Equals("root=true", StringComparison.OrdinalIgnoreCase));
}
